import {
  type DataColumn,
  EntityLink,
  entityTitle,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { plural } from '../overview/measures/words';
import type { TeamRow } from './teamRows';

const strengthText = ({ strength, shared }: TeamRow) => {
  if (shared === 0) return 'none';
  return strength === 0 ? 'under 1 %' : `${strength} %`;
};

/** Two teams, how much they work on the same files, and whether they have to. */
export const TEAM_COLUMNS: readonly DataColumn<TeamRow>[] = [
  {
    id: 'a',
    label: 'Team',
    isRowHeader: true,
    sortValue: ({ a }) => entityTitle(a),
    cell: ({ a }) => <EntityLink entityRef={a} />,
  },
  {
    id: 'b',
    label: 'Other team',
    sortValue: ({ b }) => entityTitle(b),
    cell: ({ b }) => <EntityLink entityRef={b} />,
  },
  {
    id: 'strength',
    label: 'Strength',
    numeric: true,
    width: 100,
    sortValue: ({ strength }) => strength,
    cell: strengthText,
  },
  {
    id: 'files',
    label: 'Shared / average files',
    numeric: true,
    width: 180,
    sortValue: ({ shared }) => shared,
    cell: ({ shared, average }) =>
      shared === 0 ? 'no shared file' : `${shared} / ${average}`,
  },
  {
    id: 'needed',
    label: 'Has to coordinate',
    width: 150,
    sortValue: ({ ties = 0 }) => ties,
    cell: ({ ties }) =>
      ties === undefined ? 'no' : `yes, ${plural(ties, 'tie')}`,
  },
  {
    id: 'reading',
    label: 'Reading',
    width: 300,
    sortValue: ({ reading }) => reading,
    cell: ({ status, reading }) => (
      <StatusText status={status}>{reading}</StatusText>
    ),
  },
];
