import { DEVIATION_KINDS } from '@banyan/backstage-plugin-banyan-common';
import { findCycles, innerCalls } from '@banyan/core';
import { type Alignment, alignmentOf } from '../alignment/alignmentOf';
import {
  componentParts,
  domainParts,
  systemParts,
} from '../alignment/architectureParts';
import { deviations } from '../alignment/deviations';
import { type Names, namesOf } from '../alignment/names';
import type { Scoped } from '../view/View';
import type { Facts } from './entityFacts';

/** How often each component is an end of each kind of deviation. */
function deviationsOf(alignment: Alignment, names: Names, today: string) {
  const counts = new Map<string, Record<string, number>>();
  const found = deviations(alignment, names, today);
  for (const { from, to, kind } of [
    ...found.disagreements,
    ...found.deviations,
  ]) {
    for (const end of new Set([from, to])) {
      const ofEnd = counts.get(end) ?? {};
      ofEnd[kind] = (ofEnd[kind] ?? 0) + 1;
      counts.set(end, ofEnd);
    }
  }
  return (ref: string): Record<string, number> =>
    Object.fromEntries(
      DEVIATION_KINDS.map(kind => [kind, counts.get(ref)?.[kind] ?? 0]),
    );
}

function componentFacts(
  alignment: Alignment,
  names: Names,
  today: string,
): [ref: string, facts: Facts][] {
  const calls = innerCalls(alignment.structure);
  const isKnown = calls.targets.length > 0;
  const inCycle = new Set(findCycles(calls).flat());
  const deviationsAt = deviationsOf(alignment, names, today);
  return componentParts(alignment, names).map(
    ({ ref, instability, fanIn, fanOut }, at) => [
      ref,
      {
        instability,
        fanIn: isKnown ? fanIn : null,
        fanOut: isKnown ? fanOut : null,
        inCycle: isKnown ? inCycle.has(at) : null,
        deviations: deviationsAt(ref),
      },
    ],
  );
}

/** Teams with how many of the teams that they have to coordinate with they cannot; only those that have to. */
function groupFacts(
  { places: { congruence } }: Alignment,
  names: Names,
): [ref: string, facts: Facts][] {
  const gaps = new Map<number, number>();
  for (const { a, b, channels } of congruence.pairs)
    for (const team of [a, b])
      gaps.set(team, (gaps.get(team) ?? 0) + (channels.length === 0 ? 1 : 0));
  return [...gaps].map(([team, count]) => [
    names.team.ref(team),
    { gaps: count },
  ]);
}

/** What an entity has of which nothing is known. */
const UNKNOWN: Record<string, Facts> = {
  system: { effectiveOwners: null, homeUnitShare: null },
  domain: { purity: null, gateways: [], layer: null },
  group: { gaps: null },
};

/** What the alignment of a scope says of each entity in it; null = it is not known. */
export function alignmentFacts(
  scoped: Scoped,
  today: string,
): (entity: { ref: string; kind: string }) => Facts {
  const alignment = alignmentOf(scoped, today);
  const names = namesOf(alignment.structure);
  const known = new Map<string, Facts>([
    ...componentFacts(alignment, names, today),
    ...groupFacts(alignment, names),
    ...systemParts(alignment, names).map(
      ({ ref, effectiveOwners, homeUnit }): [string, Facts] => [
        ref,
        { effectiveOwners, homeUnitShare: homeUnit.value },
      ],
    ),
    ...domainParts(alignment, names).map(
      ({ ref, purity, gateways, layer, layerInferred }): [string, Facts] => [
        ref,
        {
          purity: purity.value,
          gateways,
          layer: layerInferred ? null : (layer ?? null),
        },
      ],
    ),
  ]);
  return ({ ref, kind }) => known.get(ref) ?? UNKNOWN[kind] ?? {};
}
