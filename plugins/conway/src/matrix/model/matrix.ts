import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import type { TopologyCall } from '@banyan/backstage-plugin-banyan-react';

/** What the rows are. */
export const MATRIX_SUBJECTS = ['services', 'teams'] as const;

export type MatrixSubject = (typeof MATRIX_SUBJECTS)[number];

/** What the rows are grouped by. */
export const MATRIX_ORDERS = ['team', 'domain', 'community'] as const;

export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** What a cell says; `store` and `gap` = no call, but something else ties the two. */
export type Verdict =
  'disagrees' | 'accepted' | 'unknown' | 'across' | 'inside' | 'tied';

/** What has a row and a column: a component, or a team (`ref` empty = nobody). */
export type MatrixEntry = {
  ref: string;
  title: string;
  team?: string;
  unit?: string;
  domain?: string;
  community?: number;
};

/** Two ends that have to coordinate and cannot: by a store that both use, or by calls without a contract. */
export type Gap = { deviation: Deviation; store?: string };

/** Everything between two ends, by reference. */
export type Tie = {
  from: string;
  to: string;
  calls: readonly TopologyCall[];
  verdict: Verdict;
  /** Why the calls are at odds. */
  deviations: readonly Deviation[];
  gaps: readonly Gap[];
};

/** A tie at its place. */
export type MatrixCell = Omit<Tie, 'from' | 'to'> & {
  from: number;
  to: number;
  /** True = the other half of a gap says the same. */
  isEcho: boolean;
};

/** Neighbouring rows that belong together, `end` not included. */
export type MatrixBlock = {
  start: number;
  end: number;
  title: string;
  ref?: string;
  unit?: string;
};

/** Rows that call columns. */
export type Matrix = {
  rows: readonly MatrixEntry[];
  placeOf: ReadonlyMap<string, number>;
  /** Row by row, from left to right. */
  cells: readonly MatrixCell[];
  cellsFrom: readonly (readonly MatrixCell[])[];
  /** Cells that are at odds, in the same order, without echoes. */
  marks: readonly MatrixCell[];
  blocks: readonly MatrixBlock[];
  /** Teams inside the blocks. */
  parts: readonly MatrixBlock[];
  /** Distinct others that a row calls, and that call a column. */
  fanOut: readonly number[];
  fanIn: readonly number[];
};

/** A place in the matrix. */
export type Spot = { from: number; to: number };
