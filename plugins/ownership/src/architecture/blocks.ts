import { LAYERS } from '@banyan/backstage-plugin-banyan-common';
import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import { callerShare } from './callerShare';
import type { ArchitectureCall, Belonging, Block, Grouping } from './model';

const NOWHERE: Readonly<Record<Grouping, string>> = {
  domains: 'no domain',
  systems: 'no system',
};

const byImportance = (a: TopologyNode, b: TopologyNode) =>
  Number(b.type === 'gateway') - Number(a.type === 'gateway') ||
  (a.tier ?? 9) - (b.tier ?? 9) ||
  a.title.localeCompare(b.title);

/** Outer layers first; what says no layer comes after them. */
function rankOf({ node, layer }: Block): number {
  if (!node) return LAYERS.length + 1;
  const rank = LAYERS.findIndex(name => name === layer);
  return rank < 0 ? LAYERS.length : rank;
}

const pureOf = ({ unit }: TopologyNode, components: readonly TopologyNode[]) =>
  unit === undefined
    ? undefined
    : components.filter(component => component.unit === unit).length;

type Around = Belonging & {
  grouping: Grouping;
  disagreeing: ReadonlySet<string>;
};

/** The right side: domains or systems by layer, in each layer callers first, with their components. */
export function blocks(
  view: OwnershipView,
  calls: readonly ArchitectureCall[],
  { grouping, disagreeing, ...around }: Around,
): Block[] {
  const groupOf = grouping === 'domains' ? around.domainOf : around.systemOf;
  const members = new Map<TopologyNode | undefined, TopologyNode[]>();
  for (const component of view.components) {
    const node = groupOf(component);
    const before = members.get(node);
    if (before) before.push(component);
    else members.set(node, [component]);
  }
  const share = callerShare(calls, groupOf);
  return [...members]
    .map(([node, components]) => ({
      id: node?.ref ?? 'none',
      node,
      title: node?.title ?? NOWHERE[grouping],
      layer: node && around.domainOf(node)?.layer,
      components: components.sort(byImportance),
      unit: node && around.unitOf(node)?.ref,
      pure: node && pureOf(node, components),
      disagrees: components.some(({ ref }) => disagreeing.has(ref)),
    }))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        share(b.node) - share(a.node) ||
        a.title.localeCompare(b.title),
    );
}
