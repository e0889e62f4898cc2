import type {
  GraphResponse,
  LayoutResponse,
  OwnershipCheck,
  OwnershipFinding,
  OwnershipResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { graphOfSketches } from './graphOfSketches';
import { groupsOfSketches } from './groupsOfSketches';
import { layoutInRows } from './layoutInRows';
import { INFO, type Sketches } from './sketches';

/** The answers of the topology backend for a made-up organisation. */
export type TopologyFixture = {
  graph: GraphResponse;
  ownership: OwnershipResponse;
  layout: LayoutResponse;
  /** The layout for `stores=true`. */
  layoutWithStores: LayoutResponse;
};

/** What the checks of a made-up organisation say. */
export type Verdicts = {
  findings: OwnershipFinding[];
  /** Checks that are spelled out; those with findings are there in any case. */
  checks: readonly OwnershipCheck[];
};

function checksOf({ findings, checks }: Verdicts): OwnershipCheck[] {
  const all = new Map(checks.map(each => [each.check, each]));
  for (const { check } of findings) {
    const found = findings.filter(each => each.check === check).length;
    const counted = { check, title: check, looked: found, found, unknown: 0 };
    all.set(check, all.get(check) ?? counted);
  }
  return [...all.values()];
}

/** What the topology backend would answer. */
export function answersOfSketches(
  sketches: Sketches,
  verdicts: Verdicts,
): TopologyFixture {
  const layout = (...kinds: string[]) => ({
    ...INFO,
    ...layoutInRows(sketches.nodes, kinds),
  });
  return {
    graph: graphOfSketches(sketches),
    ownership: {
      ...INFO,
      groups: groupsOfSketches(sketches),
      findings: verdicts.findings,
      checks: checksOf(verdicts),
      checked: sketches.nodes.length,
    },
    layout: layout('component'),
    layoutWithStores: layout('component', 'resource'),
  };
}
