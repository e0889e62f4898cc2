import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';
import type { ArchitectureCall } from './model';

type Group = TopologyNode | undefined;

/** The share of a group's calls with other groups that it makes itself; 0 = it makes none. */
export function callerShare(
  calls: readonly ArchitectureCall[],
  groupOf: (component: TopologyNode) => Group,
): (group: Group) => number {
  const made = new Map<Group, number>();
  const all = new Map<Group, number>();
  const count = (map: Map<Group, number>, group: Group) =>
    map.set(group, (map.get(group) ?? 0) + 1);
  for (const { from, to } of calls) {
    const [caller, callee] = [groupOf(from), groupOf(to)];
    if (caller === callee) continue;
    count(made, caller);
    count(all, caller);
    count(all, callee);
  }
  return group => (made.get(group) ?? 0) / (all.get(group) ?? 1);
}
