import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { AUTHORSHIP_COLUMNS } from './authorshipColumns';
import { CO_CHANGE_COLUMNS } from './coChangeColumns';
import type { CoordinationRows } from './coordinationRows';
import { CoordinationTable } from './CoordinationTable';
import {
  authorshipLine,
  coChangeLine,
  type Line,
  teamLine,
} from './coordinationWords';
import { TEAM_COLUMNS } from './teamColumns';

const LineText = ({ line: { status, text } }: { line: Line }) => (
  <StatusText status={status}>{text}</StatusText>
);

/** Who works on the same files, what changes together, and who writes what. */
export const CoordinationTables = ({
  teams,
  coChanges,
  authorship,
}: CoordinationRows) => (
  <>
    <CoordinationTable
      title="Teams on the same files"
      columns={TEAM_COLUMNS}
      rows={teams.rows}
    >
      <LineText line={teamLine(teams.rows, teams.unknown)} />
    </CoordinationTable>
    <CoordinationTable
      title="Components that change together"
      columns={CO_CHANGE_COLUMNS}
      rows={coChanges}
    >
      <LineText line={coChangeLine(coChanges)} />
    </CoordinationTable>
    <CoordinationTable
      title="Who writes what"
      columns={AUTHORSHIP_COLUMNS}
      rows={authorship}
    >
      <LineText line={authorshipLine(authorship)} />
    </CoordinationTable>
  </>
);
