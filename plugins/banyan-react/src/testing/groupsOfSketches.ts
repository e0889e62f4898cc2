import type { GroupSummary } from '@banyan/backstage-plugin-banyan-common';
import { group, type NodeSketch, type Sketches } from './sketches';

/** Counts what each group of a made-up organisation owns. */
class Counter {
  constructor(private readonly sketches: Sketches) {}

  below(ref: string): string[] {
    const children = this.sketches.nodes.filter(
      ({ kind, parent }) => kind === 'group' && parent === ref,
    );
    return [ref, ...children.flatMap(child => this.below(child.ref))];
  }

  owned(kind: string, owners: readonly string[]) {
    return this.sketches.nodes.filter(
      node => node.kind === kind && node.owner && owners.includes(node.owner),
    ).length;
  }

  peopleOf(groups: readonly string[]) {
    const counts = groups.flatMap(ref => this.sketches.people.get(ref) ?? []);
    if (counts.length === 0) return undefined;
    return counts.reduce((sum, count) => sum + count, 0);
  }

  tiers(owners: readonly string[]) {
    const counts = [0, 0, 0, 0, 0];
    for (const { kind, owner, tier } of this.sketches.nodes) {
      if (kind === 'component' && owner && owners.includes(owner))
        counts[tier < 0 ? 4 : tier] += 1;
    }
    return counts;
  }

  calls(unit: string | undefined, owners: readonly string[]) {
    const find = (wanted: string) =>
      this.sketches.nodes.find(({ ref }) => ref === wanted);
    const ends = this.sketches.calls.map(({ from, to }) => ({
      from: find(from),
      to: find(to),
    }));
    const mine = (node?: NodeSketch) =>
      node?.owner !== undefined && owners.includes(node.owner);
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

function summary(
  { ref, title, type, parent, unit }: NodeSketch,
  organization: string,
  counter: Counter,
): GroupSummary {
  const below = counter.below(ref);
  const count = (kind: string) => ({
    direct: counter.owned(kind, [ref]),
    aggregated: counter.owned(kind, below),
  });
  return {
    ref,
    title,
    type,
    parent,
    unit,
    organization,
    headcount: {
      direct: counter.peopleOf([ref]),
      aggregated: counter.peopleOf(below),
    },
    headcountIllustrative: false,
    services: count('component'),
    components: count('component'),
    stores: count('resource'),
    tiers: { direct: counter.tiers([ref]), aggregated: counter.tiers(below) },
    lifecycles: {},
    calls: counter.calls(unit, below),
  };
}

/** The groups of a made-up organisation with what they own. */
export function groupsOfSketches(sketches: Sketches): GroupSummary[] {
  const counter = new Counter(sketches);
  return sketches.nodes
    .filter(({ kind }) => kind === 'group')
    .map(node => summary(node, group(sketches.organisation), counter));
}
