import { adjacency, findCycles, NONE } from '../../graph';
import type { FindingRule } from './finding';

/** group-cycle: groups that are above each other. */
export const groupCycle: FindingRule = ({ graph }) => {
  const { entities, parent } = graph;
  const groups = [...entities.keys()].filter(
    id => entities[id].kind === 'group' && parent[id] !== NONE,
  );
  const parents = adjacency(
    entities.length,
    groups,
    groups.map(id => parent[id]),
  );
  return findCycles(parents).map(cycle => ({
    check: 'group-cycle',
    entity: entities[cycle[0]].ref,
    verdict: 'fail',
    message:
      cycle.length === 1
        ? 'It is its own parent'
        : `${cycle.length} groups are above each other`,
    remediation: 'Take spec.parent from one of them.',
    evidence: cycle.map(id => ({
      ref: entities[id].ref,
      note: `below ${entities[parent[id]].title}`,
    })),
  }));
};
