import {
  type DataColumn,
  EntityLink,
  entityTitle,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { percent, plural, two } from '../overview/measures/words';
import type { AuthorshipRow } from './authorshipRows';
import { OwnerLink } from './OwnerLink';

const MainGroup = ({ main }: Pick<AuthorshipRow, 'main'>) =>
  main ? (
    <>
      <EntityLink entityRef={main.group} /> {percent(main.share)}
    </>
  ) : (
    <>not known</>
  );

/** A component, its declared owner, and who writes it. */
export const AUTHORSHIP_COLUMNS: readonly DataColumn<AuthorshipRow>[] = [
  {
    id: 'component',
    label: 'Component',
    isRowHeader: true,
    sortValue: ({ component }) => entityTitle(component),
    cell: ({ component }) => <EntityLink entityRef={component} />,
  },
  {
    id: 'owner',
    label: 'Declared owner',
    sortValue: ({ owner }) => owner && entityTitle(owner),
    cell: ({ owner }) => <OwnerLink owner={owner} />,
  },
  {
    id: 'main',
    label: 'Most commits',
    width: 200,
    sortValue: ({ main }) => main && entityTitle(main.group),
    cell: ({ main }) => <MainGroup main={main} />,
  },
  {
    id: 'fragmentation',
    label: 'Fragmentation',
    numeric: true,
    width: 130,
    sortValue: ({ fragmentation }) => fragmentation ?? undefined,
    cell: ({ fragmentation }) =>
      fragmentation === null ? 'unknown' : two(fragmentation),
  },
  {
    id: 'commits',
    label: 'Commits',
    numeric: true,
    width: 180,
    sortValue: ({ commits, unknown }) => commits + unknown,
    cell: ({ commits, unknown }) =>
      unknown === 0
        ? plural(commits, 'commit')
        : `${commits + unknown}, ${unknown} by unknown authors`,
  },
  {
    id: 'reading',
    label: 'Reading',
    width: 190,
    sortValue: ({ reading }) => reading,
    cell: ({ status, reading }) => (
      <StatusText status={status}>{reading}</StatusText>
    ),
  },
];
