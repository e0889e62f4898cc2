import type {
  OwnershipCheck,
  OwnershipFinding,
} from '@banyan/backstage-plugin-banyan-common';
import { answersOfSketches, type TopologyFixture } from './answersOfSketches';
import {
  type CallSketch,
  component,
  group,
  type NodeSketch,
  resource,
} from './sketches';

/** Builds the answers of the topology backend, name by name. For tests. */
class TopologyBuilder {
  private readonly nodes = new Map<string, NodeSketch>();
  private readonly calls: CallSketch[] = [];
  private readonly uses: { from: string; to: string }[] = [];
  private readonly people = new Map<string, number>();
  private readonly found: OwnershipFinding[] = [];
  private readonly checks: OwnershipCheck[] = [];
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
    return this.add({
      ref: component(name),
      ...this.ofTheTeam(),
      tier: 1,
      ...details,
    });
  }

  unowned(name: string) {
    return this.component(name, { owner: undefined, unit: undefined });
  }

  store(name: string, ...users: string[]) {
    const ref = resource(name);
    for (const user of users)
      this.uses.push({ from: component(user), to: ref });
    return this.add({
      ref,
      kind: 'resource',
      type: 'database',
      ...this.ofTheTeam(),
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

  /** A check that ran, beside those with findings. */
  check(check: Partial<OwnershipCheck> & { check: string }) {
    const nothing = { title: check.check, looked: 1, found: 0, unknown: 0 };
    this.checks.push({ ...nothing, ...check });
    return this;
  }

  build(): TopologyFixture {
    const { organisation, calls, uses, people } = this;
    const nodes = [...this.nodes.values()];
    return answersOfSketches(
      { organisation, nodes, calls, uses, people },
      { findings: this.found, checks: this.checks },
    );
  }

  private ofTheTeam() {
    const unit = this.team && this.nodes.get(this.team)?.unit;
    return { owner: this.team, unit };
  }
}

/** The start of a made-up organisation; name its teams with `teamIn`. */
export const aTopology = (organisation = 'acme') =>
  new TopologyBuilder(organisation);
