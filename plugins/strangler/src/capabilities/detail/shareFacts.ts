import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import type { FactColumn, FactRow } from '../../burnup/FactTable';
import { percentText } from '../../page';
import { msText, rateText } from '../../parity/parityWords';
import { momentText } from '../clock';
import { countText } from '../shareWords';
import type { ShareRow } from './shareRows';

export const SHARE_COLUMNS: readonly FactColumn[] = [
  { label: 'Time, UTC' },
  { label: 'Intended', numeric: true },
  { label: 'Observed', numeric: true },
  { label: 'Requests, new', numeric: true },
  { label: 'Requests, legacy', numeric: true },
  { label: 'Errors, new', numeric: true },
  { label: 'Errors, legacy', numeric: true },
  { label: 'p99, new', numeric: true },
  { label: 'p99, legacy', numeric: true },
];

const requests = (side: ShareRow['new']) =>
  side === null ? 'unknown' : countText(side.requests);

/** The rows of the picture as a table, the newest first. */
export const shareFacts = (rows: readonly ShareRow[]): FactRow[] =>
  rows.toReversed().map(row => ({
    id: String(row.at),
    cells: [
      momentText(row.at),
      percentText(row.intended),
      percentText(row.observed),
      requests(row.new),
      requests(row.legacy),
      rateText(row.new?.errorRate ?? null),
      rateText(row.legacy?.errorRate ?? null),
      msText(row.new?.p99 ?? null),
      msText(row.legacy?.p99 ?? null),
    ],
  }));

/** The same for a file. */
export const SHARE_CSV: readonly CsvColumn<ShareRow>[] = [
  { label: 'at', value: ({ at }) => new Date(at).toISOString() },
  { label: 'intended', value: ({ intended }) => intended ?? undefined },
  { label: 'observed', value: ({ observed }) => observed ?? undefined },
  { label: 'requests new', value: row => row.new?.requests },
  { label: 'requests legacy', value: row => row.legacy?.requests },
  {
    label: 'errors new, percent',
    value: row => row.new?.errorRate ?? undefined,
  },
  {
    label: 'errors legacy, percent',
    value: row => row.legacy?.errorRate ?? undefined,
  },
  { label: 'p99 new, ms', value: row => row.new?.p99 ?? undefined },
  { label: 'p99 legacy, ms', value: row => row.legacy?.p99 ?? undefined },
  {
    label: 'mismatches, percent',
    value: ({ mismatchRate }) => mismatchRate ?? undefined,
  },
];
