import type {
  GraphResponse,
  GroupSummary,
  OwnershipCheck,
  OwnershipFinding,
  OwnershipResponse,
  SnapshotInfo,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Topology,
  type TopologyNode,
  topologyOf,
} from '@banyan/backstage-plugin-banyan-react';

/** The graph and who owns it, looked at together. */
export type OwnershipView = {
  info: SnapshotInfo;
  topology: Topology;
  groups: readonly GroupSummary[];
  groupOf: ReadonlyMap<string, GroupSummary>;
  /** What is at fault and counts. */
  findings: readonly OwnershipFinding[];
  /** What somebody decided to live with; it counts as exempt. */
  accepted: readonly OwnershipFinding[];
  /** The checks that ran, silent ones included, on so many entities. */
  checks: readonly OwnershipCheck[];
  checked: number;
  /** Components, without resources and APIs. */
  components: readonly TopologyNode[];
  stores: readonly TopologyNode[];
  teams: readonly GroupSummary[];
  units: readonly GroupSummary[];
  organisations: readonly GroupSummary[];
};

const TEAM_TYPES = new Set(['team', 'squad', 'two-pizza-team']);
const PRACTICE_TYPES = new Set(['chapter', 'guild']);

const isTeam = ({ type, components, stores }: GroupSummary) =>
  TEAM_TYPES.has(type) || components.direct + stores.direct > 0;

const isUnit = ({ ref, unit, type, organization }: GroupSummary) =>
  unit === ref && organization !== ref && !PRACTICE_TYPES.has(type);

/** Builds the view of two answers for the same scope. */
export function ownershipView(
  graph: GraphResponse,
  { groups, findings, checks, checked, ...info }: OwnershipResponse,
): OwnershipView {
  const topology = topologyOf(graph);
  const ofKind = (kind: string) =>
    topology.nodes.filter(node => node.kind === kind);
  return {
    info,
    topology,
    groups,
    groupOf: new Map(groups.map(group => [group.ref, group])),
    findings: findings.filter(({ accepted }) => !accepted),
    accepted: findings.filter(({ accepted }) => accepted),
    checks,
    checked,
    components: ofKind('component'),
    stores: ofKind('resource'),
    teams: groups.filter(isTeam),
    units: groups.filter(isUnit),
    organisations: groups.filter(({ type }) => type === 'organization'),
  };
}
