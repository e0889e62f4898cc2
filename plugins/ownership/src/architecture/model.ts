import type {
  TopologyCall,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';

/** What the right side is grouped by. */
export type Grouping = 'domains' | 'systems';

/** One call with where its ends belong. */
export type ArchitectureCall = {
  id: string;
  call: TopologyCall;
  from: TopologyNode;
  to: TopologyNode;
  /** True when unit and domain say the same of it: both inside or both across. Undefined = unknown. */
  agrees?: boolean;
  sameUnit: boolean;
  sameDomain: boolean;
  /** Its number among those that disagree, from 1. */
  number?: number;
};

/** A domain or system with its components. */
export type Block = {
  id: string;
  /** Undefined = the block of those that belong nowhere. */
  node?: TopologyNode;
  title: string;
  layer?: string;
  components: readonly TopologyNode[];
  /** The unit of the block's own owner. */
  unit?: string;
  /** How many components that unit owns; undefined = the unit is unknown. */
  pure?: number;
  disagrees: boolean;
};

/** A team and how many components of the picture it owns. */
export type TeamRow = { ref: string; title: string; count: number };

/** A unit with its teams. */
export type UnitBlock = {
  ref: string;
  title: string;
  people?: number;
  teams: readonly TeamRow[];
};

/** How many components of a block a team owns. */
export type Owned = {
  id: string;
  team: string;
  unit: string;
  block: number;
  count: number;
};

/** Where a component belongs. */
export type Belonging = {
  teamOf: (component: TopologyNode) => TopologyNode | undefined;
  unitOf: (component: TopologyNode) => TopologyNode | undefined;
  domainOf: (component: TopologyNode) => TopologyNode | undefined;
  systemOf: (component: TopologyNode) => TopologyNode | undefined;
};

/** The organisation beside the architecture. */
export type Architecture = Belonging & {
  grouping: Grouping;
  units: readonly UnitBlock[];
  blocks: readonly Block[];
  owns: readonly Owned[];
  calls: readonly ArchitectureCall[];
  /** The calls that a component makes, by its reference. */
  callsFrom: ReadonlyMap<string, readonly ArchitectureCall[]>;
  /** The components at an end of a call that disagrees. */
  disagreeing: ReadonlySet<string>;
};
