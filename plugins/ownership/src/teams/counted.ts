import type { OwnershipFinding } from '@banyan/backstage-plugin-banyan-common';
import type {
  TopologyCall,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import { subtree } from '../map/teamDetails';

/** One thing that a figure counts. */
export type CountedItem = { ref: string; title: string; note?: string };

/** What a figure counts. */
export type Counted = { rule: string; items: readonly CountedItem[] };

const SERVICE_TYPES = new Set(['service', 'gateway']);

const tierNote = ({ tier }: TopologyNode) =>
  tier === undefined ? 'tier unknown' : `tier ${tier}`;

const byTitle = (a: CountedItem, b: CountedItem) =>
  a.title.localeCompare(b.title);

/** What each figure of a team counts, looked up when somebody asks. */
export function countedOf(view: OwnershipView, team: string) {
  const { nodes, calls } = view.topology;
  const owner = view.topology.byRef.get(team)?.place;
  const owned = (
    from: readonly TopologyNode[],
    noteOf: (node: TopologyNode) => string,
  ) =>
    from
      .filter(node => node.owner !== undefined && node.owner === owner)
      .map(node => ({ ref: node.ref, title: node.title, note: noteOf(node) }))
      .sort(byTitle);
  const titleOf = (place: number | undefined) =>
    place === undefined ? 'nobody' : nodes[place].title;
  const across = (mine: 'from' | 'to', other: 'from' | 'to') => {
    const groups = subtree(view.groups, team);
    const isAcross = (call: TopologyCall) => {
      const [near, far] = [nodes[call[mine]], nodes[call[other]]];
      return (
        near.owner !== undefined &&
        groups.has(nodes[near.owner].ref) &&
        near.unit !== undefined &&
        far.unit !== undefined &&
        near.unit !== far.unit
      );
    };
    return calls.filter(isAcross).map(call => ({
      ref: nodes[call[mine]].ref,
      title: nodes[call[mine]].title,
      note: `${mine === 'from' ? 'calls' : 'is called by'} ${nodes[call[other]].title} of ${titleOf(nodes[call[other]].unit)}`,
    }));
  };
  return {
    services: () =>
      owned(
        view.components.filter(({ type }) => SERVICE_TYPES.has(type)),
        ({ type }) => type,
      ),
    stores: () => owned(view.stores, ({ type }) => type),
    components: () => owned(view.components, tierNote),
    out: () => across('from', 'to').sort(byTitle),
    into: () => across('to', 'from').sort(byTitle),
  };
}

/** Findings as what a figure counts. */
export const findingItems = (
  findings: readonly OwnershipFinding[],
): CountedItem[] =>
  findings.map(({ entityRef, check, verdict, message }) => ({
    ref: entityRef,
    title: `${check} ${verdict}`,
    note: message,
  }));
