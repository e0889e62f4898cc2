import type { GraphResponse } from '@banyan/backstage-plugin-banyan-common';
import { topologyOf } from '@banyan/backstage-plugin-banyan-react';

/** Who owns how much of a system or domain. */
export type OwnerShares = {
  all: number;
  owners: readonly { ref: string; title: string; count: number }[];
  nobody: number;
};

/** Counts the live components of a scope by owner: the largest share first. */
export function ownerShares(graph: GraphResponse): OwnerShares {
  const { nodes } = topologyOf(graph);
  const components = nodes.filter(({ kind }) => kind === 'component');
  const counts = new Map<number, number>();
  for (const { owner } of components)
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const owned = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    all: components.length,
    owners: [...counts]
      .map(([owner, count]) => ({
        ref: nodes[owner].ref,
        title: nodes[owner].title,
        count,
      }))
      .sort((a, b) => b.count - a.count || a.title.localeCompare(b.title)),
    nobody: components.length - owned,
  };
}
