import type {
  GroupSummary,
  OwnershipFinding,
} from '@banyan/backstage-plugin-banyan-common';
import type {
  CallStyle,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';
import { teamOfFinding } from '../data/findingsByTeam';
import type { OwnershipView } from '../data/ownershipView';

/** Another team that is called or calls. */
export type Neighbour = {
  ref: string;
  title: string;
  unit?: string;
  direction: 'in' | 'out';
  calls: number;
  style: CallStyle;
};

/** What the side panel says of one group with everything below it. */
export type TeamDetails = {
  group: GroupSummary;
  path: readonly { ref: string; title: string }[];
  people?: number;
  isTeam: boolean;
  services: readonly {
    node: TopologyNode;
    callsIn: number;
    callsOut: number;
  }[];
  stores: readonly TopologyNode[];
  neighbours: readonly Neighbour[];
  findings: readonly OwnershipFinding[];
};

/** The group and everything below it; a cycle in the tree is walked once. */
export function subtree(
  groups: readonly GroupSummary[],
  root: string,
): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const { ref, parent } of groups)
    if (parent) children.set(parent, [...(children.get(parent) ?? []), ref]);
  const found = new Set([root]);
  for (const ref of found)
    for (const child of children.get(ref) ?? []) found.add(child);
  return found;
}

/** The groups around a group, outermost first. */
export function pathTo(
  groupOf: ReadonlyMap<string, GroupSummary>,
  ref: string,
): { ref: string; title: string }[] {
  const seen = new Set([ref]);
  const path: { ref: string; title: string }[] = [];
  let parent = groupOf.get(ref)?.parent;
  while (parent && !seen.has(parent)) {
    seen.add(parent);
    const group = groupOf.get(parent);
    if (!group) break;
    path.unshift({ ref: parent, title: group.title });
    parent = group.parent;
  }
  return path;
}

const STRONGER: readonly CallStyle[] = ['async', 'fallback', 'critical'];

function neighboursOf(
  { topology: { nodes, calls } }: OwnershipView,
  isMine: (node: TopologyNode) => boolean,
): Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { from, to, style } of calls) {
    const [a, b] = [nodes[from], nodes[to]];
    if (isMine(a) === isMine(b)) continue;
    const direction = isMine(a) ? 'out' : 'in';
    const owner = (isMine(a) ? b : a).owner;
    if (owner === undefined) continue;
    const { ref, title, unit } = nodes[owner];
    const key = `${direction} ${ref}`;
    const before = found.get(key);
    const strongest =
      before && STRONGER.indexOf(before.style) > STRONGER.indexOf(style)
        ? before.style
        : style;
    found.set(key, {
      ref,
      title,
      unit: unit === undefined ? undefined : nodes[unit].ref,
      direction,
      calls: (before?.calls ?? 0) + 1,
      style: strongest,
    });
  }
  return [...found.values()].sort(
    (a, b) =>
      a.direction.localeCompare(b.direction) ||
      b.calls - a.calls ||
      a.title.localeCompare(b.title),
  );
}

const byTier = (a: TopologyNode, b: TopologyNode) =>
  (a.tier ?? 9) - (b.tier ?? 9) || a.title.localeCompare(b.title);

/** Everything about one group; undefined = it is not in the view. */
export function teamDetails(
  view: OwnershipView,
  ref: string,
): TeamDetails | undefined {
  const group = view.groupOf.get(ref);
  if (!group) return undefined;
  const { nodes, callsFrom, callsTo } = view.topology;
  const groups = subtree(view.groups, ref);
  const isMine = ({ owner }: TopologyNode) =>
    owner !== undefined && groups.has(nodes[owner].ref);
  return {
    group,
    path: pathTo(view.groupOf, ref),
    people: group.headcount.aggregated,
    isTeam: view.teams.includes(group) && groups.size === 1,
    services: view.components
      .filter(isMine)
      .sort(byTier)
      .map(node => ({
        node,
        callsIn: callsTo.get(node.place)?.length ?? 0,
        callsOut: callsFrom.get(node.place)?.length ?? 0,
      })),
    stores: view.stores.filter(isMine).sort(byTier),
    neighbours: neighboursOf(view, isMine),
    findings: view.findings.filter(finding =>
      groups.has(teamOfFinding(view, finding) ?? ''),
    ),
  };
}
