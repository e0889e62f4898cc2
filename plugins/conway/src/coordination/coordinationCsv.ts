import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import type { AuthorshipRow } from './authorshipRows';
import type { CoChangeRow } from './coChangeRows';
import type { TeamRow } from './teamRows';

/** Teams on the same files as an export. */
export const TEAM_CSV: readonly CsvColumn<TeamRow>[] = [
  { label: 'team', value: ({ a }) => a },
  { label: 'other team', value: ({ b }) => b },
  { label: 'strength in percent', value: ({ strength }) => strength },
  { label: 'shared files', value: ({ shared }) => shared },
  {
    label: 'average files',
    value: ({ average }) => (average > 0 ? average : undefined),
  },
  { label: 'has to coordinate', value: ({ ties }) => ties !== undefined },
  { label: 'reading', value: ({ reading }) => reading },
];

/** Components that change together as an export. */
export const CO_CHANGE_CSV: readonly CsvColumn<CoChangeRow>[] = [
  { label: 'component', value: ({ a }) => a },
  { label: 'other component', value: ({ b }) => b },
  { label: 'commits', value: ({ commits }) => commits },
  { label: 'share', value: ({ shareOfA }) => shareOfA },
  { label: 'other share', value: ({ shareOfB }) => shareOfB },
  { label: 'owner', value: ({ ownerOfA }) => ownerOfA },
  { label: 'other owner', value: ({ ownerOfB }) => ownerOfB },
];

/** Who writes what as an export. */
export const AUTHORSHIP_CSV: readonly CsvColumn<AuthorshipRow>[] = [
  { label: 'component', value: ({ component }) => component },
  { label: 'owner', value: ({ owner }) => owner },
  { label: 'main group', value: ({ main }) => main?.group },
  { label: 'share of main group', value: ({ main }) => main?.share },
  {
    label: 'fragmentation',
    value: ({ fragmentation }) => fragmentation ?? undefined,
  },
  { label: 'commits of known authors', value: ({ commits }) => commits },
  { label: 'commits of unknown authors', value: ({ unknown }) => unknown },
  { label: 'reading', value: ({ reading }) => reading },
];
