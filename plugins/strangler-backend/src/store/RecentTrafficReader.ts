import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { mergedTraffic, type ObservedTraffic } from '@banyan/core';
import type { CapabilityNames } from '../plans/CapabilityNames';
import { isWell } from './isWell';
import { RecentSamples } from './RecentSamples';
import type { RecentTraffic, StoredTraffic } from './StranglerStore';
import { type Intended, targetHealth, type TargetHealth } from './targetStates';

type Time = { windowMs: number; now: number };

/** What one source told of one capability. */
type Told = {
  capability: string;
  target: TargetHealth;
  samples: StoredTraffic[];
  intended?: Intended;
};

type Merged = { of: string; traffic: ObservedTraffic | null };

const nothing = { new: null, legacy: null, parallelRun: null };

/** What was seen lately, by capability and source, since the last change of the configured share that any source tells of. */
export class RecentTrafficReader {
  readonly #samples: RecentSamples;
  /** What samples came to, by what they are of. */
  readonly #merged = new Map<string, Merged>();

  constructor(
    private readonly database: Database,
    private readonly names: CapabilityNames,
  ) {
    this.#samples = new RecentSamples(database);
  }

  async read(
    migrationRefs: readonly string[],
    time: Time,
  ): Promise<RecentTraffic[]> {
    const targets = await targetHealth(this.database, migrationRefs);
    const samples = await this.#samples.of(targets, time);
    const begin = time.now - time.windowMs;
    const told = new Map<string, Told[]>();
    for (const [at, target] of targets.entries()) {
      if ((target.readAt ?? 0) <= begin) continue;
      for (const each of this.#toldBy(target, samples[at])) {
        const key = `${target.migrationRef}\n${each.capability}`;
        told.set(key, [...(told.get(key) ?? []), each]);
      }
    }
    return [...told.values()].flatMap(sources => {
      const changes = sources.flatMap(({ intended }) => intended?.since ?? []);
      const since = Math.max(...changes, -Infinity);
      return sources.flatMap(
        each => this.#item(each, { ...time, since }) ?? [],
      );
    });
  }

  /** By today's names. */
  #toldBy(
    target: TargetHealth,
    samples: ReadonlyMap<string, readonly StoredTraffic[]>,
  ): Iterable<Told> {
    const all = new Map<string, Told>();
    const of = (name: string): Told | undefined => {
      const capability = this.names.today(target.migrationRef, name);
      if (capability === undefined) return undefined;
      const told = all.get(capability) ?? { capability, target, samples: [] };
      all.set(capability, told);
      return told;
    };
    for (const [name, some] of samples) of(name)?.samples.push(...some);
    for (const [name, intended] of Object.entries(target.intended)) {
      const told = of(name);
      if (told) told.intended = intended;
    }
    return all.values();
  }

  /** Undefined = neither a sample nor a configured share is known. */
  #item(
    { capability, target, samples, intended }: Told,
    { now, since, windowMs }: Time & { since: number },
  ): RecentTraffic | undefined {
    const { migrationRef, source, readAt } = target;
    const counted = samples.filter(
      ({ from, to }) => from >= since && to > now - windowMs && to <= now,
    );
    const of = { migrationRef, capability, source };
    const merged = this.#sum(Object.values(of).join('\n'), counted);
    const isTold = intended !== undefined && intended.toldAt === readAt;
    if (!merged && !isTold) return undefined;
    return {
      ...nothing,
      ...(merged ?? { from: readAt ?? now, to: readAt ?? now }),
      ...of,
      simulated: counted.some(({ simulated }) => simulated),
      intendedPercent: isTold ? intended.percent : null,
      intendedSince: isTold ? intended.since : null,
      isWell: isWell(target),
    };
  }

  #sum(key: string, samples: readonly StoredTraffic[]): ObservedTraffic | null {
    const of = `${samples.length} ${samples.at(0)?.from} ${samples.at(-1)?.to}`;
    const known = this.#merged.get(key);
    if (known?.of === of) return known.traffic;
    const traffic = mergedTraffic(samples);
    this.#merged.set(key, { of, traffic });
    return traffic;
  }
}
