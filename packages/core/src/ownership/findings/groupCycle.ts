import { adjacency, findCycles, type Graph, NONE } from '../../graph';
import type { FindingRule } from './finding';

/** The cycles among the groups, by each group of them. */
function cyclesByGroup({ entities, parent }: Graph): Map<number, number[]> {
  const groups = [...entities.keys()].filter(
    id => entities[id].kind === 'group' && parent[id] !== NONE,
  );
  const parents = adjacency(
    entities.length,
    groups,
    groups.map(id => parent[id]),
  );
  return new Map(
    findCycles(parents).flatMap(cycle => cycle.map(id => [id, cycle])),
  );
}

/** group-cycle: groups that are above each other; said of the first of them. */
export const groupCycle: FindingRule = {
  check: 'group-cycle',
  title: 'No group is above itself',
  looksAt: ({ kind }) => kind === 'group',
  judge: ({ graph }) => {
    const { entities, parent } = graph;
    const cycles = cyclesByGroup(graph);
    return id => {
      const cycle = cycles.get(id);
      if (!cycle) return 'fine';
      if (cycle[0] !== id) return 'n/a';
      return {
        verdict: 'fail',
        message:
          cycle.length === 1
            ? 'It is its own parent'
            : `${cycle.length} groups are above each other`,
        remediation: 'Take spec.parent from one of them.',
        evidence: cycle.map(each => ({
          ref: entities[each].ref,
          note: `below ${entities[parent[each]].title}`,
        })),
      };
    };
  },
};
