import {
  type DataColumn,
  EntityLink,
  entityTitle,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { percent } from '../overview/measures/words';
import type { CoChangeRow } from './coChangeRows';
import { OwnerLink } from './OwnerLink';

/** Two components, how often they change in one commit, and whose they are. */
export const CO_CHANGE_COLUMNS: readonly DataColumn<CoChangeRow>[] = [
  {
    id: 'a',
    label: 'Component',
    isRowHeader: true,
    sortValue: ({ a }) => entityTitle(a),
    cell: ({ a }) => <EntityLink entityRef={a} />,
  },
  {
    id: 'b',
    label: 'Other component',
    sortValue: ({ b }) => entityTitle(b),
    cell: ({ b }) => <EntityLink entityRef={b} />,
  },
  {
    id: 'commits',
    label: 'Commits with both',
    numeric: true,
    width: 150,
    sortValue: ({ commits }) => commits,
    cell: ({ commits }) => commits,
  },
  {
    id: 'shares',
    label: 'Of the commits of each',
    numeric: true,
    width: 180,
    sortValue: ({ shareOfA, shareOfB }) => Math.max(shareOfA, shareOfB),
    cell: ({ shareOfA, shareOfB }) =>
      `${percent(shareOfA)} and ${percent(shareOfB)}`,
  },
  {
    id: 'owners',
    label: 'Owners',
    width: 260,
    sortValue: ({ reading }) => reading,
    cell: ({ status, reading, ownerOfA, ownerOfB }) => (
      <>
        <StatusText status={status}>{reading}</StatusText>
        <OwnerLink owner={ownerOfA} />
        {ownerOfA !== ownerOfB && <OwnerLink owner={ownerOfB} />}
      </>
    ),
  },
];
