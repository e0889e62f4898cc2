import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { capabilityTitle } from '../page';

/** What the picture shows: what the gateway is meant to do, or what it was seen to do. */
export type Shown = 'intended' | 'observed';

/** A ribbon with the box that it leads to; all in points of weight. */
export type FlowRow = {
  /** The name of the capability; `MORE` for the rest in one. */
  id: string;
  title: string;
  /** What takes it over: a reference, or in words why there is none. */
  to: string | null;
  owner: string | null;
  weight: number;
  /** Routed to the new side. */
  moved: number;
  /** Nobody knows where these go. */
  unknown: number;
  capabilities: readonly CapabilityItem[];
};

/** The row that stands for what is too small to be drawn. */
export const MORE = '(more)';

/** So many have a ribbon of their own. */
const LARGEST = 12;

const shareOf = (item: CapabilityItem, shown: Shown) => {
  if (shown === 'observed') return item.observed;
  return item.stage === null ? 0 : item.intended;
};

function rowOf(item: CapabilityItem, shown: Shown): FlowRow {
  const { name, to, owner, weight } = item;
  const share = shareOf(item, shown);
  return {
    id: name,
    title: capabilityTitle(item),
    to,
    owner,
    weight,
    moved: share === null ? 0 : (weight * share) / 100,
    unknown: share === null ? weight : 0,
    capabilities: [item],
  };
}

const sum = (rows: readonly FlowRow[], key: 'weight' | 'moved' | 'unknown') =>
  rows.reduce((total, row) => total + row[key], 0);

const inOne = (rows: readonly FlowRow[]): FlowRow => ({
  id: MORE,
  title: `${rows.length} more`,
  to: null,
  owner: null,
  weight: sum(rows, 'weight'),
  moved: sum(rows, 'moved'),
  unknown: sum(rows, 'unknown'),
  capabilities: rows.flatMap(({ capabilities }) => capabilities),
});

/** How many points go where. */
export type FlowTotals = {
  total: number;
  moved: number;
  unknown: number;
  legacy: number;
};

/** The points of all rows. */
export function flowTotals(rows: readonly FlowRow[]): FlowTotals {
  const total = sum(rows, 'weight');
  const moved = sum(rows, 'moved');
  const unknown = sum(rows, 'unknown');
  return { total, moved, unknown, legacy: total - moved - unknown };
}

/** A row for each capability that is to move, in the order of the catalog. */
export const flowRows = (
  { capabilities }: Pick<MigrationResponse, 'capabilities'>,
  shown: Shown,
): FlowRow[] =>
  capabilities
    .filter(({ stage }) => stage !== 'stays')
    .map(item => rowOf(item, shown));

/** The largest as they are and the rest in one, where there are too many to draw. */
export function largestRows(rows: readonly FlowRow[]): readonly FlowRow[] {
  // One ribbon for one capability would save nothing.
  if (rows.length <= LARGEST + 1) return rows;
  const large = new Set(
    rows.toSorted((a, b) => b.weight - a.weight).slice(0, LARGEST),
  );
  return [
    ...rows.filter(row => large.has(row)),
    inOne(rows.filter(row => !large.has(row))),
  ];
}
