import type {
  TopologyCall,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';

/** One call with where its ends belong. */
export type ArchitectureCall = {
  call: TopologyCall;
  from: TopologyNode;
  to: TopologyNode;
  /** True when unit and domain say the same of it: both inside or both across. Undefined = unknown. */
  agrees?: boolean;
  sameUnit: boolean;
  sameDomain: boolean;
};

/** A domain with its components; undefined node = components without a domain. */
export type DomainBlock = {
  node?: TopologyNode;
  components: readonly TopologyNode[];
};

/** A unit with its teams and how many components each owns. */
export type UnitBlock = {
  ref: string;
  title: string;
  people?: number;
  teams: readonly { ref: string; title: string; count: number }[];
};

/** The organisation beside the architecture. */
export type Architecture = {
  units: readonly UnitBlock[];
  domains: readonly DomainBlock[];
  /** How many components of a domain a team owns. */
  owns: readonly {
    team: string;
    unit: string;
    domain: number;
    count: number;
  }[];
  calls: readonly ArchitectureCall[];
  /** The group that owns a component. */
  teamOf: (component: TopologyNode) => string | undefined;
};

const domainOf =
  ({ topology: { nodes } }: OwnershipView) =>
  (component: TopologyNode): TopologyNode | undefined => {
    let node: TopologyNode | undefined = component;
    for (let step = 0; node && step < 4; step += 1) {
      if (node.kind === 'domain') return node;
      node = node.parent === undefined ? undefined : nodes[node.parent];
    }
    return undefined;
  };

type DomainOf = (node: TopologyNode) => TopologyNode | undefined;

function callsOf(
  { topology: { calls, nodes } }: OwnershipView,
  domain: DomainOf,
): ArchitectureCall[] {
  return calls.map(call => {
    const [from, to] = [nodes[call.from], nodes[call.to]];
    const [a, b] = [domain(from), domain(to)];
    const sameUnit = from.unit === to.unit;
    const sameDomain = a === b;
    const isKnown = a && b && from.unit !== undefined && to.unit !== undefined;
    return {
      call,
      from,
      to,
      sameUnit,
      sameDomain,
      agrees: isKnown ? sameUnit === sameDomain : undefined,
    };
  });
}

/** Callers first: the share of a domain's calls to others that go out. */
function callerShare(calls: readonly ArchitectureCall[], domain: DomainOf) {
  const out = new Map<TopologyNode | undefined, number>();
  const all = new Map<TopologyNode | undefined, number>();
  const add = (
    map: Map<TopologyNode | undefined, number>,
    key: TopologyNode | undefined,
  ) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { from, to, sameDomain } of calls) {
    if (sameDomain) continue;
    add(out, domain(from));
    add(all, domain(from));
    add(all, domain(to));
  }
  return (node: TopologyNode | undefined) =>
    all.has(node) ? (out.get(node) ?? 0) / (all.get(node) ?? 1) : 0;
}

function domainsOf(
  view: OwnershipView,
  calls: readonly ArchitectureCall[],
  domain: DomainOf,
): DomainBlock[] {
  const blocks = new Map<TopologyNode | undefined, TopologyNode[]>();
  for (const component of view.components) {
    const node = domain(component);
    blocks.set(node, [...(blocks.get(node) ?? []), component]);
  }
  const share = callerShare(calls, domain);
  return [...blocks]
    .map(([node, components]) => ({
      node,
      components: components.sort(
        (a, b) =>
          Number(b.type === 'gateway') - Number(a.type === 'gateway') ||
          (a.tier ?? 9) - (b.tier ?? 9) ||
          a.title.localeCompare(b.title),
      ),
    }))
    .sort(
      (a, b) =>
        Number(a.node === undefined) - Number(b.node === undefined) ||
        share(b.node) - share(a.node) ||
        (a.node?.title ?? '').localeCompare(b.node?.title ?? ''),
    );
}

function ownsOf(view: OwnershipView, domains: readonly DomainBlock[]) {
  const { nodes } = view.topology;
  const owns = new Map<string, Architecture['owns'][number]>();
  domains.forEach(({ components }, domain) => {
    for (const { owner } of components) {
      if (owner === undefined) continue;
      const team = nodes[owner].ref;
      const key = `${team} ${domain}`;
      const unit = view.groupOf.get(team)?.unit ?? '';
      const count = (owns.get(key)?.count ?? 0) + 1;
      owns.set(key, { team, unit, domain, count });
    }
  });
  return [...owns.values()];
}

function unitsOf(view: OwnershipView, owns: Architecture['owns']): UnitBlock[] {
  const middleOf = (isMine: (one: Architecture['owns'][number]) => boolean) => {
    const mine = owns.filter(isMine);
    const weight = mine.reduce((sum, { count }) => sum + count, 0);
    const total = mine.reduce((sum, one) => sum + one.domain * one.count, 0);
    return weight === 0 ? Infinity : total / weight;
  };
  const byMiddle = <T extends { middle: number; title: string }>(a: T, b: T) =>
    a.middle === b.middle
      ? a.title.localeCompare(b.title)
      : a.middle - b.middle;
  return view.units
    .map(({ ref, title, headcount }) => ({
      ref,
      title,
      people: headcount.aggregated,
      middle: middleOf(({ unit }) => unit === ref),
      teams: view.teams
        .filter(team => team.unit === ref)
        .map(team => ({
          ref: team.ref,
          title: team.title,
          count: team.components.direct,
          middle: middleOf(one => one.team === team.ref),
        }))
        .sort(byMiddle),
    }))
    .sort(byMiddle);
}

/** The organisation in the order of the architecture, so that parallel lines mean agreement. */
export function architecture(view: OwnershipView): Architecture {
  const domain = domainOf(view);
  const calls = callsOf(view, domain);
  const domains = domainsOf(view, calls, domain);
  const owns = ownsOf(view, domains);
  const { nodes } = view.topology;
  return {
    units: unitsOf(view, owns),
    domains,
    owns,
    calls,
    teamOf: ({ owner }) => (owner === undefined ? undefined : nodes[owner].ref),
  };
}
