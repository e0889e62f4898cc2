import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import type { ColumnOrder } from './columns';
import type { RowOrder } from './rows';

/** Wider matrices begin with what nobody fails folded. */
const WIDE = 60;

/** What of the matrix is shown, and how; it lives in the address. */
export type MatrixState = {
  isTable: boolean;
  isFolding: boolean;
  columns: ColumnOrder;
  rows: RowOrder;
  folded: ReadonlySet<string>;
};

const oneOf = <T extends string>(
  text: string | undefined,
  known: readonly [T, ...T[]],
): T => known.find(each => each === text) ?? known[0];

/** What the address says of it. */
export function matrixState(
  { get }: Pick<UrlState, 'get'>,
  { checks }: Pick<ReportResponse, 'checks'>,
): MatrixState {
  const fold = get('fold');
  return {
    isTable: get('as') === 'table',
    isFolding: fold ? fold === 'on' : checks.length > WIDE,
    columns: oneOf(get('columns'), ['track', 'failures']),
    rows: oneOf(get('order'), ['unit', 'level', 'failures']),
    folded: new Set(get('folded')?.split(',') ?? []),
  };
}
