import type { CoordinationResponse } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

type Authorship = CoordinationResponse['authorship'][number];

/** A component: who owns it, and who writes it. */
export type AuthorshipRow = Authorship & {
  id: string;
  status: Status;
  reading: string;
};

function readingOf({
  owner,
  main,
  commits,
  unknown,
}: Authorship): Pick<AuthorshipRow, 'status' | 'reading'> {
  if (!main) return { status: 'unknown', reading: 'no author is known' };
  if (unknown > commits)
    return { status: 'unknown', reading: 'most authors are unknown' };
  if (owner === undefined)
    return { status: 'unknown', reading: 'no owner is known' };
  return main.group === owner
    ? { status: 'pass', reading: 'written by its owner' }
    : { status: 'warn', reading: 'written by others' };
}

/** Who writes what; what others write more of than the owner first. */
export const authorshipRows = ({
  authorship,
}: CoordinationResponse): AuthorshipRow[] => {
  const rows = authorship.map(row => ({
    ...row,
    id: row.component,
    ...readingOf(row),
  }));
  const isByOthers = ({ status }: AuthorshipRow) => Number(status === 'warn');
  return rows.sort((one, other) => isByOthers(other) - isByOthers(one));
};
