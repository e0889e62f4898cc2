import type {
  AlignmentResponse,
  Deviation,
} from '@banyan/backstage-plugin-banyan-common';
import type { Topology } from '@banyan/backstage-plugin-banyan-react';
import type { Gap } from './matrix';

/** Two ends with what they cannot agree on; neither end comes first. */
export type GapBetween = { a: string; b: string; gap: Gap };

function* pairsOf(refs: readonly string[]) {
  for (const [at, a] of refs.entries()) {
    for (const b of refs.slice(at + 1)) yield [a, b] as const;
  }
}

function acrossDomains(
  { components }: AlignmentResponse,
  deviation: Deviation,
): GapBetween[] {
  const domainOf = new Map(components.map(({ ref, domain }) => [ref, domain]));
  const users = deviation.evidence.flatMap(({ ref }) =>
    ref && domainOf.has(ref) ? [ref] : [],
  );
  const gap = { deviation, store: deviation.to };
  return [...pairsOf(users)]
    .filter(([a, b]) => domainOf.get(a) !== domainOf.get(b))
    .map(([a, b]) => ({ a, b, gap }));
}

const storesOf = ({ evidence }: Deviation) =>
  evidence.flatMap(({ ref }) => (ref?.startsWith('resource:') ? [ref] : []));

function acrossTeams(
  { components }: AlignmentResponse,
  { byRef, nodes, uses }: Topology,
  deviation: Deviation,
): GapBetween[] {
  const teamOf = new Map(components.map(({ ref, team }) => [ref, team]));
  return storesOf(deviation).flatMap(store => {
    const place = byRef.get(store)?.place;
    const users = uses.flatMap(({ from, to }) =>
      to === place ? [nodes[from].ref] : [],
    );
    const gap = { deviation, store };
    return users
      .filter(user => teamOf.get(user) === deviation.from)
      .flatMap(a =>
        users
          .filter(user => teamOf.get(user) === deviation.to)
          .map(b => ({ a, b, gap })),
      );
  });
}

/** Components that share a store across teams or domains. */
export const componentGaps = (
  alignment: AlignmentResponse,
  topology: Topology,
): GapBetween[] =>
  alignment.deviations.flatMap(deviation => {
    if (deviation.kind === 'store-across-domains')
      return acrossDomains(alignment, deviation);
    return deviation.kind === 'coordination-gap'
      ? acrossTeams(alignment, topology, deviation)
      : [];
  });

/** Teams that have to coordinate and have no way to. */
export const teamGaps = ({ deviations }: AlignmentResponse): GapBetween[] =>
  deviations.flatMap(deviation => {
    if (deviation.kind !== 'coordination-gap') return [];
    const { from: a, to: b } = deviation;
    const stores = storesOf(deviation);
    return stores.length > 0
      ? stores.map(store => ({ a, b, gap: { deviation, store } }))
      : [{ a, b, gap: { deviation } }];
  });
