import {
  isolated,
  type MapModel,
  type MapTarget,
  type TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';

const plural = (count: number, word: string) =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

function describeArea(view: OwnershipView, ref: string | undefined) {
  const group = ref ? view.groupOf.get(ref) : undefined;
  if (!group) return 'No owner: what no group owns.';
  const { headcount, components, calls } = group;
  return [
    `${group.type || 'group'} ${isolated(group.title)}`,
    headcount.aggregated === undefined
      ? 'people unknown'
      : `${headcount.aggregated} people`,
    plural(components.aggregated, 'component'),
    `${plural(calls.out, 'call')} out, ${calls.in} in.`,
  ].join(', ');
}

function usersOf({ topology }: OwnershipView, { place }: TopologyNode): string {
  const users = topology.uses.filter(({ to }) => to === place);
  const owners = new Set(users.map(({ from }) => topology.nodes[from].owner));
  return users.length === 0
    ? 'used by nobody known.'
    : `used by ${plural(users.length, 'component')} of ${plural(owners.size, 'team')}.`;
}

function callsOf({ topology }: OwnershipView, { place }: TopologyNode) {
  const callsOut = topology.callsFrom.get(place)?.length ?? 0;
  const callsIn = topology.callsTo.get(place)?.length ?? 0;
  return `${plural(callsOut, 'call')} out, ${callsIn} in.`;
}

function describeChip(view: OwnershipView, ref: string): string {
  const { topology } = view;
  const node = topology.byRef.get(ref);
  if (!node) return ref;
  const isStore = node.kind === 'resource';
  const owner =
    node.owner === undefined
      ? 'nobody'
      : isolated(topology.nodes[node.owner].title);
  const tier = node.tier === undefined ? 'tier unknown' : `tier ${node.tier}`;
  return [
    `${node.type || node.kind} ${isolated(node.title)}`,
    ...(isStore ? [] : [tier]),
    `owner ${owner}`,
    isStore ? usersOf(view, node) : callsOf(view, node),
  ].join(', ');
}

/** One sentence about what is under the pointer or has the focus. */
export const describeTarget = (
  view: OwnershipView,
  model: MapModel,
  { kind, place }: MapTarget,
): string =>
  kind === 'area'
    ? describeArea(view, model.areas[place].ref)
    : describeChip(view, model.chips[place].ref);
