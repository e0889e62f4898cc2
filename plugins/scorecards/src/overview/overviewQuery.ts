import {
  ROW_KINDS,
  type RowKind,
} from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';

const isRowKind = (text: string | undefined): text is RowKind =>
  ROW_KINDS.some(kind => kind === text);

/** What the address asks for: teams, and all scorecards together, unless it says otherwise. */
export function overviewQuery(
  { get }: Pick<UrlState, 'get'>,
  scope: string | undefined,
): { scope?: string; scorecard?: string; rows: RowKind } {
  const rows = get('rows');
  return {
    scope,
    scorecard: get('scorecard'),
    rows: isRowKind(rows) ? rows : 'team',
  };
}
