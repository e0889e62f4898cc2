import type {
  Topology,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';

/** The components of several groups, each once, the most important first. */
export function myServices(
  topologies: readonly Pick<Topology, 'nodes'>[],
): TopologyNode[] {
  const found = new Map<string, TopologyNode>();
  for (const { nodes } of topologies)
    for (const node of nodes)
      if (node.kind === 'component') found.set(node.ref, node);
  return [...found.values()].sort(
    (a, b) => (a.tier ?? 9) - (b.tier ?? 9) || a.title.localeCompare(b.title),
  );
}
