import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { StoredTraffic } from './StranglerStore';
import type { TargetHealth } from './targetStates';
import {
  toTraffic,
  TRAFFIC_COLUMNS,
  type TrafficRow,
  type Whole,
} from './trafficRows';

type SampleRow = TrafficRow & { id: Whole };

/** Samples by the name that the capability had, in the order of writing. */
export type Samples = ReadonlyMap<string, readonly StoredTraffic[]>;

/** What is known of one migration at one source. */
type Known = {
  revision: string | null;
  /** Of the sample that was written last. */
  lastId: number;
  samples: Map<string, StoredTraffic[]>;
};

/** So many targets in one question. */
const TARGETS_AT_ONCE = 100;

const keyOf = ({
  migrationRef,
  source,
}: Pick<TargetHealth, 'migrationRef' | 'source'>) =>
  `${migrationRef}\n${source}`;

/**
 * The samples of lately, kept in memory. A target has another revision whenever a sample of it
 * was written, by whichever replica, so that only what is new has to be read.
 */
export class RecentSamples {
  readonly #known = new Map<string, Known>();
  #windowMs = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: Database) {}

  /** Of each target in turn, as they are now. */
  async of(
    targets: readonly TargetHealth[],
    time: { windowMs: number; now: number },
  ): Promise<Samples[]> {
    // One after the other: none reads what another is just reading.
    const turn = this.#turn.then(() => this.#refresh(targets, time));
    this.#turn = turn.catch(() => {});
    await turn;
    return targets.map(
      target => this.#known.get(keyOf(target))?.samples ?? new Map(),
    );
  }

  async #refresh(
    targets: readonly TargetHealth[],
    { windowMs, now }: { windowMs: number; now: number },
  ): Promise<void> {
    if (windowMs > this.#windowMs) {
      this.#windowMs = windowMs;
      this.#known.clear();
    }
    const begin = now - this.#windowMs;
    const changed = targets.filter(
      target => this.#known.get(keyOf(target))?.revision !== target.revision,
    );
    for (let at = 0; at < changed.length; at += TARGETS_AT_ONCE)
      await this.#read(changed.slice(at, at + TARGETS_AT_ONCE), begin);
  }

  async #read(targets: readonly TargetHealth[], begin: number): Promise<void> {
    const known = targets.map(
      (target): Pick<Known, 'lastId' | 'samples'> =>
        this.#known.get(keyOf(target)) ?? { lastId: 0, samples: new Map() },
    );
    const rows = await this.database<SampleRow>('samples')
      .select('id', ...TRAFFIC_COLUMNS)
      .where('to_at', '>', begin)
      .where(any => {
        for (const [at, { migrationRef, source }] of targets.entries())
          any.orWhere(one =>
            one
              .where({ migration_ref: migrationRef, source })
              .where('id', '>', known[at].lastId),
          );
      })
      .orderBy('id');
    for (const [at, target] of targets.entries()) {
      const { lastId, samples } = known[at];
      for (const [name, all] of samples)
        samples.set(
          name,
          all.filter(({ to }) => to > begin),
        );
      const { revision } = target;
      this.#known.set(keyOf(target), { revision, lastId, samples });
    }
    for (const row of rows) this.#add(row);
  }

  #add(row: SampleRow): void {
    const sample = toTraffic(row);
    const known = this.#known.get(keyOf(sample));
    if (!known) return;
    known.lastId = Math.max(known.lastId, Number(row.id));
    const { capability } = sample;
    const all = known.samples.get(capability);
    if (all) all.push(sample);
    else known.samples.set(capability, [sample]);
  }
}
