import type { BreakersConfig } from '../breakersConfig';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';
import type { Board } from '../live/Board';
import type { Clock } from '../live/Clock';
import type { Held } from '../store/Leases';
import type { KnownComponents } from './KnownComponents';
import type { Replicas } from './Replicas';
import { type Listener, TargetReader } from './TargetReader';
import { type BreakerSources, type Target, targets } from './targets';
import { toReadings } from './toReadings';
import type { Pushes } from './Pushes';

type CollectorOptions = {
  board: Board;
  clock: Clock;
  config: BreakersConfig;
  sources: BreakerSources;
  fetch: GuardedFetch;
  known: KnownComponents;
  replicas: Replicas;
  pushes: Pushes;
  /** What stands between readers and the collector, such as what counts. */
  listenerOf?: (listener: Listener) => Listener;
};

const isSame = (a: Target, b: Target) =>
  a.source === b.source &&
  JSON.stringify([a.about, a.target, a.problem]) ===
    JSON.stringify([b.about, b.target, b.problem]);

/** The duty to tell owners, which one replica has. */
export const NOTIFYING = '(notify)';

/** Reads what is to be read, as far as no other replica does, and ends what is not any more. */
export class Collector {
  readonly #options: CollectorOptions;
  readonly #listener: Listener;
  readonly #readers = new Map<string, TargetReader>();
  #targets = new Map<string, Target>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: CollectorOptions) {
    this.#options = options;
    const listener: Listener = {
      told: (target, told) => this.#told(target, told),
      failed: ({ about }, problem) => options.board.fail(about.id, problem),
    };
    this.#listener = options.listenerOf?.(listener) ?? listener;
  }

  target(id: string): Target | undefined {
    return this.#targets.get(id);
  }

  /** Looks at a source at once. */
  wake(id: string): void {
    this.#readers.get(id)?.wake();
  }

  /** Sees what is to be read from now on; what did not change does not notice. */
  async refresh(): Promise<void> {
    await this.#options.known.refresh();
    await this.#inTurn(() => this.#settle());
  }

  /** Takes up and gives back what is due by the leases. */
  claim(): Promise<Held> {
    return this.#inTurn(() => this.#claim());
  }

  async end(): Promise<void> {
    await Promise.all([...this.#readers.keys()].map(id => this.#end(id)));
  }

  /** One after the other: none sees what another has half done. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #settle(): Promise<void> {
    const { board, config, known, pushes, sources } = this.#options;
    const before = this.#targets;
    this.#targets = targets(known.current, config, sources);
    for (const [id, target] of this.#targets) {
      const same = before.get(id);
      if (same && isSame(same, target)) continue;
      board.describe(target.about);
      await this.#end(id);
    }
    const announced = new Set(pushes.announced());
    if (!known.isRead) return;
    for (const { id } of board.sources()) {
      if (this.#targets.has(id) || announced.has(id) || pushes.keeps(id))
        continue;
      await this.#end(id);
      board.remove(id);
    }
  }

  async #claim(): Promise<Held> {
    const { replicas } = this.#options;
    const wanted = new Set([...this.#targets.keys(), NOTIFYING]);
    const held = await replicas.claim(wanted);
    const lost = [...this.#readers.keys()].filter(id => !held.names.has(id));
    await Promise.all(lost.map(id => this.#end(id)));
    for (const id of held.names) {
      const target = this.#targets.get(id);
      if (!target || this.#readers.has(id)) continue;
      // What the one before knew, so that nothing is told twice and nothing is missed.
      await replicas.recall(id);
      this.#begin(target);
    }
    return held;
  }

  #begin(target: Target): void {
    const { clock, config, fetch } = this.#options;
    const reader = new TargetReader({
      target,
      fetch,
      clock,
      listener: this.#listener,
      timeoutMs: config.timeoutMs,
    });
    this.#readers.set(target.about.id, reader);
    this.#options.board.assign(target.about.id, true);
  }

  async #end(id: string): Promise<void> {
    const reader = this.#readers.get(id);
    this.#readers.delete(id);
    this.#options.board.assign(id, false);
    await reader?.end();
  }

  #told({ about, target }: Target, told: Parameters<Listener['told']>[1]) {
    const { board, clock, known } = this.#options;
    const components = known.current;
    const now = clock.now();
    const { readings, note } = toReadings(told, target, { components, now });
    board.tell(about.id, readings, note);
  }
}
