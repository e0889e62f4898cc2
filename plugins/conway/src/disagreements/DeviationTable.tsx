import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import {
  type DataColumn,
  DataTable,
  EntityLink,
  entityTitle,
  StatusText,
  type TableSort,
} from '@banyan/backstage-plugin-banyan-react';
import type { ReactElement } from 'react';
import { COUNTS_WORDS, DEVIATION_WORDS } from '../data/deviationWords';
import { TabLink } from '../page/TabLink';
import { moveOf } from './moveOf';
import styles from './Deviations.module.css';

/** A deviation as a row of a table. */
export type DeviationRow = Deviation & { id: string };

export const deviationId = ({ kind, from, to }: Deviation) =>
  `${kind} ${from} ${to}`;

const between = ({ from, to }: Deviation) =>
  `${entityTitle(from)} ${entityTitle(to)}`;

const COLUMNS: readonly DataColumn<DeviationRow>[] = [
  {
    id: 'between',
    label: 'Between',
    isRowHeader: true,
    sortValue: between,
    width: 260,
    cell: ({ from, to, kind }) => (
      <span className={styles.ends}>
        <EntityLink entityRef={from} />{' '}
        {kind === 'coordination-gap' ? '↔' : '→'} <EntityLink entityRef={to} />
      </span>
    ),
  },
  {
    id: 'kind',
    label: 'Kind',
    width: 220,
    sortValue: ({ kind }) => DEVIATION_WORDS[kind].title,
    cell: ({ kind, verdict, accepted }) => (
      <StatusText status={accepted ? 'exempt' : verdict}>
        {DEVIATION_WORDS[kind].title}
      </StatusText>
    ),
  },
  {
    id: 'teams',
    label: 'Teams',
    width: 190,
    sortValue: ({ fromTeam = '' }) => fromTeam,
    cell: ({ fromTeam, toTeam }) => (
      <span className={styles.ends}>
        {fromTeam ? <EntityLink entityRef={fromTeam} /> : 'nobody'} →{' '}
        {toTeam ? <EntityLink entityRef={toTeam} /> : 'nobody'}
      </span>
    ),
  },
  {
    id: 'reason',
    label: 'Why it is listed',
    width: 320,
    cell: ({ reason }) => <bdi>{reason}</bdi>,
  },
  {
    id: 'counts',
    label: 'Counts in',
    width: 120,
    sortValue: ({ counts }) => counts.length,
    cell: ({ counts }) =>
      counts.map(each => COUNTS_WORDS[each] ?? each).join(', ') || 'nothing',
  },
];

const TRY: DataColumn<DeviationRow> = {
  id: 'try',
  label: 'What if',
  width: 80,
  cell: row => {
    const move = moveOf(row);
    return move ? (
      <TabLink tab="what-if" search={new URLSearchParams({ move }).toString()}>
        Try
      </TabLink>
    ) : (
      '–'
    );
  },
};

/** Deviations as a table, with a way to try what would mend each. */
export const DeviationTable = ({
  rows,
  sort,
  onSortChange,
  more = [],
}: {
  rows: readonly DeviationRow[];
  sort: TableSort;
  onSortChange: (sort: TableSort) => void;
  more?: readonly DataColumn<DeviationRow>[];
}): ReactElement => (
  <DataTable
    label="Disagreements"
    columns={[...more, ...COLUMNS, TRY]}
    rows={rows}
    sort={sort}
    onSortChange={onSortChange}
    empty={<p>Nothing matches.</p>}
  />
);
