import type {
  MapModel,
  MapTarget,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';

const plural = (count: number, word: string) =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

function describeArea(view: OwnershipView, ref: string | undefined) {
  const group = ref ? view.groupOf.get(ref) : undefined;
  if (!group) return 'No owner: components that no group owns.';
  const { headcount, components, calls } = group;
  return [
    `${group.type || 'group'} ${group.title}`,
    headcount.aggregated === undefined
      ? 'people unknown'
      : `${headcount.aggregated} people`,
    plural(components.aggregated, 'component'),
    `${plural(calls.out, 'call')} out, ${calls.in} in.`,
  ].join(', ');
}

function describeChip({ topology }: OwnershipView, ref: string): string {
  const node = topology.byRef.get(ref);
  if (!node) return ref;
  const owner =
    node.owner === undefined ? 'nobody' : topology.nodes[node.owner].title;
  const callsOut = topology.callsFrom.get(node.place)?.length ?? 0;
  const callsIn = topology.callsTo.get(node.place)?.length ?? 0;
  return [
    `${node.type || 'component'} ${node.title}`,
    node.tier === undefined ? 'tier unknown' : `tier ${node.tier}`,
    `owner ${owner}`,
    `${plural(callsOut, 'call')} out, ${callsIn} in.`,
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
