import type { SourcedTraffic } from '../facts';
import type { ObservedTraffic } from '../traffic';
import { mergedTraffic } from './mergedTraffic';

/** What one source saw of a capability, in one piece. */
type Seen = { source: string; traffic: ObservedTraffic };

const requests = ({ new: fresh, legacy }: ObservedTraffic) =>
  (fresh?.requests ?? 0) + (legacy?.requests ?? 0);

function grouped<T>(list: readonly T[], keyOf: (each: T) => string) {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

const bySource = (stretches: readonly SourcedTraffic[]): Seen[] =>
  [...grouped(stretches, ({ source }) => source ?? '')]
    .flatMap(([source, own]) => {
      const traffic = mergedTraffic(own);
      return traffic ? [{ source, traffic }] : [];
    })
    .sort((a, b) => requests(b.traffic) - requests(a.traffic));

/** Kept for each list: all who judge a migration ask for each of its capabilities. */
const known = new WeakMap<
  readonly SourcedTraffic[],
  ReadonlyMap<string, Seen[]>
>();

function byCapability(traffic: readonly SourcedTraffic[]) {
  const told = known.get(traffic);
  if (told) return told;
  const stretches = grouped(traffic, ({ capability }) => capability);
  const seen = new Map(
    [...stretches].map(([capability, own]) => [capability, bySource(own)]),
  );
  known.set(traffic, seen);
  return seen;
}

/** What each source saw of a capability; the one that saw most comes first. */
export const sourcesOf = (
  traffic: readonly SourcedTraffic[],
  capability: string,
): readonly Seen[] => byCapability(traffic).get(capability) ?? [];

/**
 * What was seen of one capability. Of several sources the one that saw most: added up they
 * would count the same requests twice. Null = nothing was seen.
 *
 * @public
 */
export const trafficOf = (
  traffic: readonly SourcedTraffic[],
  capability: string,
): ObservedTraffic | null =>
  sourcesOf(traffic, capability).at(0)?.traffic ?? null;
