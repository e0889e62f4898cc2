import {
  csv,
  type CsvColumn,
  downloadText,
  ExportMenu,
} from '@banyan/backstage-plugin-banyan-react';
import { AUTHORSHIP_CSV, CO_CHANGE_CSV, TEAM_CSV } from './coordinationCsv';
import type { CoordinationRows } from './coordinationRows';

const choice = <T,>(
  label: string,
  name: string,
  columns: readonly CsvColumn<T>[],
  rows: readonly T[],
) => ({
  label,
  run: () => downloadText(name, 'csv', csv(columns, rows)),
});

/** The three tables as files. */
export const CoordinationExport = ({
  teams,
  coChanges,
  authorship,
}: CoordinationRows) => (
  <ExportMenu
    choices={[
      choice(
        'CSV of the teams on the same files',
        'teams-on-the-same-files',
        TEAM_CSV,
        teams.rows,
      ),
      choice(
        'CSV of the components that change together',
        'components-that-change-together',
        CO_CHANGE_CSV,
        coChanges,
      ),
      choice(
        'CSV of who writes what',
        'who-writes-what',
        AUTHORSHIP_CSV,
        authorship,
      ),
    ]}
  />
);
