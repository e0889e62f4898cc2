import type {
  GraphResponse,
  GroupSummary,
  LayoutResponse,
  OwnershipFinding,
  OwnershipResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { layoutInRows } from './layoutInRows';

type NodeSketch = {
  ref: string;
  kind: string;
  title: string;
  type: string;
  tier: number;
  owner?: string;
  parent?: string;
  unit?: string;
  lifecycle: string;
};
type CallSketch = {
  from: string;
  to: string;
  mode?: 0 | 1;
  critical?: boolean;
  fallback?: boolean;
};

/** The answers of the topology backend for a made-up organisation. */
export type TopologyFixture = {
  graph: GraphResponse;
  ownership: OwnershipResponse;
  layout: LayoutResponse;
};

const INFO = {
  version: 'v1',
  builtAt: '2026-11-22T11:59:46Z',
  stale: false,
  history: false,
};

const group = (name: string) => `group:default/${name}`;
const component = (name: string) => `component:default/${name}`;

/** Builds the answers of the topology backend, name by name. For tests. */
class TopologyBuilder {
  private readonly nodes = new Map<string, NodeSketch>();
  private readonly calls: CallSketch[] = [];
  private readonly uses: { from: string; to: string }[] = [];
  private readonly people = new Map<string, number>();
  private readonly found: OwnershipFinding[] = [];
  private team?: string;

  constructor(private readonly organisation: string) {
    this.add({ ref: group(organisation), kind: 'group', type: 'organization' });
  }

  private add(node: Partial<NodeSketch> & { ref: string }) {
    const name = node.ref.slice(node.ref.indexOf('/') + 1);
    this.nodes.set(node.ref, {
      kind: 'component',
      title: name,
      type: 'service',
      tier: -1,
      lifecycle: 'production',
      ...node,
    });
    return this;
  }

  /** A team of a unit; what follows with `owns` is the team's. */
  teamIn(name: string, unit: string, people?: number) {
    const unitRef = group(unit);
    this.add({
      ref: unitRef,
      kind: 'group',
      type: 'org',
      parent: group(this.organisation),
      unit: unitRef,
    });
    this.team = group(name);
    if (people !== undefined) this.people.set(this.team, people);
    return this.add({
      ref: this.team,
      kind: 'group',
      type: 'team',
      parent: unitRef,
      unit: unitRef,
    });
  }

  owns(...names: string[]) {
    for (const name of names) this.component(name, {});
    return this;
  }

  component(name: string, details: Partial<NodeSketch>) {
    const unit = this.team && this.nodes.get(this.team)?.unit;
    const ref = component(name);
    return this.add({ ref, owner: this.team, unit, tier: 1, ...details });
  }

  unowned(name: string) {
    return this.component(name, { owner: undefined, unit: undefined });
  }

  store(name: string, ...users: string[]) {
    const ref = `resource:default/${name}`;
    for (const user of users)
      this.uses.push({ from: component(user), to: ref });
    const unit = this.team && this.nodes.get(this.team)?.unit;
    return this.add({
      ref,
      kind: 'resource',
      type: 'database',
      owner: this.team,
      unit,
    });
  }

  domain(name: string, ...components: string[]) {
    const ref = `domain:default/${name}`;
    const system = `system:default/${name}`;
    this.add({ ref, kind: 'domain', type: 'business' });
    this.add({ ref: system, kind: 'system', type: '', parent: ref });
    for (const one of components) {
      const node = this.nodes.get(component(one));
      if (node) node.parent = system;
    }
    return this;
  }

  call(from: string, to: string, details: Partial<CallSketch> = {}) {
    this.calls.push({
      from: component(from),
      to: component(to),
      critical: true,
      ...details,
    });
    return this;
  }

  finding(finding: Partial<OwnershipFinding> & { entityRef: string }) {
    this.found.push({
      check: 'OWN-03',
      verdict: 'warn',
      message: '5 people, 6 to 10 expected',
      remediation: 'Merge it with a neighbour or staff it up.',
      evidence: [{ ref: finding.entityRef, note: '5 people' }],
      ...finding,
    });
    return this;
  }

  build(): TopologyFixture {
    const graph = this.graph();
    return {
      graph,
      ownership: { ...INFO, groups: this.groups(), findings: this.found },
      layout: { ...INFO, ...layoutInRows([...this.nodes.values()]) },
    };
  }

  private graph(): GraphResponse {
    const nodes = [...this.nodes.values()];
    const places = new Map(nodes.map(({ ref }, place) => [ref, place]));
    const place = (ref = '') => places.get(ref) ?? -1;
    const column = <T>(value: (node: NodeSketch) => T) => nodes.map(value);
    return {
      ...INFO,
      nodes: {
        ref: column(({ ref }) => ref),
        kind: column(({ kind }) => kind),
        title: column(({ title }) => title),
        type: column(({ type }) => type),
        lifecycle: column(({ lifecycle }) => lifecycle),
        tier: column(({ tier }) => tier),
        owner: column(({ owner }) => place(owner)),
        provenance: column(({ owner }) => (owner ? 0 : 3)),
        parent: column(({ parent }) => place(parent)),
        unit: column(({ unit }) => place(unit)),
        tags: column(() => []),
        illustrative: column(() => false),
      },
      calls: {
        from: this.calls.map(({ from }) => place(from)),
        to: this.calls.map(({ to }) => place(to)),
        mode: this.calls.map(({ mode = 0 }) => mode),
        critical: this.calls.map(({ critical = false }) => critical),
        fallback: this.calls.map(({ fallback = false }) => fallback),
      },
      uses: {
        from: this.uses.map(({ from }) => place(from)),
        to: this.uses.map(({ to }) => place(to)),
      },
    };
  }

  private groups(): GroupSummary[] {
    const nodes = [...this.nodes.values()];
    return nodes
      .filter(({ kind }) => kind === 'group')
      .map(({ ref, title, type, parent, unit }) => {
        const below = this.below(ref);
        const count = (kind: string) => ({
          direct: this.owned(kind, [ref]).length,
          aggregated: this.owned(kind, below).length,
        });
        return {
          ref,
          title,
          type,
          parent,
          unit,
          organization: group(this.organisation),
          headcount: {
            direct: this.people.get(ref),
            aggregated: this.peopleOf(below),
          },
          headcountIllustrative: false,
          services: count('component'),
          components: count('component'),
          stores: count('resource'),
          tiers: { direct: this.tiers([ref]), aggregated: this.tiers(below) },
          lifecycles: {},
          calls: this.callsOf(ref, below),
        };
      });
  }

  private below(ref: string): string[] {
    const children = [...this.nodes.values()].filter(
      ({ kind, parent }) => kind === 'group' && parent === ref,
    );
    return [ref, ...children.flatMap(child => this.below(child.ref))];
  }

  private owned(kind: string, owners: string[]) {
    return [...this.nodes.values()].filter(
      node => node.kind === kind && node.owner && owners.includes(node.owner),
    );
  }

  private peopleOf(groups: string[]) {
    const counts = groups.flatMap(ref => this.people.get(ref) ?? []);
    if (counts.length === 0) return undefined;
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private tiers(owners: string[]) {
    const counts = [0, 0, 0, 0, 0];
    for (const { tier } of this.owned('component', owners))
      counts[tier < 0 ? 4 : tier] += 1;
    return counts;
  }

  private callsOf(ref: string, below: string[]) {
    const unit = this.nodes.get(ref)?.unit;
    const ends = this.calls.map(({ from, to }) => ({
      from: this.nodes.get(from),
      to: this.nodes.get(to),
    }));
    const mine = (node?: NodeSketch) =>
      node?.owner !== undefined && below.includes(node.owner);
    const count = (test: (end: (typeof ends)[number]) => boolean) =>
      ends.filter(test).length;
    return {
      inside: count(({ from, to }) => mine(from) && mine(to)),
      out: count(({ from, to }) => mine(from) && !mine(to)),
      in: count(({ from, to }) => !mine(from) && mine(to)),
      outOfUnit: count(({ from, to }) => mine(from) && to?.unit !== unit),
      intoUnit: count(({ from, to }) => mine(to) && from?.unit !== unit),
    };
  }
}

/** The start of a made-up organisation; name its teams with `teamIn`. */
export const aTopology = (organisation = 'acme') =>
  new TopologyBuilder(organisation);
