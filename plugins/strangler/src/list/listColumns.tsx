import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
  entityTitle,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import type { Measure } from '../data';
import {
  measureFigures,
  MIGRATION_STATES,
  organisationTitle,
  percentText,
  plural,
  type PageLinks,
} from '../page';
import { FindingCounts } from './MigrationRow';
import { Sparkline } from './Sparkline';
import styles from './List.module.css';

/** A migration as a row of the table. */
export type ListRow = MigrationSummary & { id: string };

const measureColumn = (id: Measure, label: string): DataColumn<ListRow> => ({
  id,
  label,
  numeric: true,
  width: 150,
  sortValue: ({ progress }) => progress[id] ?? undefined,
  cell: row => (
    <>
      <strong>{percentText(row.progress[id])}</strong>
      <span className={styles.quiet}>
        {measureFigures(row).find(each => each.id === id)?.share}
      </span>
    </>
  ),
});

/** What the list shows, as a table. */
export const listColumns = (
  links: PageLinks,
  scope: string | undefined,
): readonly DataColumn<ListRow>[] => [
  {
    id: 'migration',
    label: 'Migration',
    isRowHeader: true,
    sortValue: ({ title }) => title,
    cell: ({ ref, title }) => (
      <Link href={links.migration(ref, 'flow', { scope })} standalone>
        {title}
      </Link>
    ),
  },
  {
    id: 'state',
    label: 'State',
    width: 150,
    sortValue: ({ state }) => Object.keys(MIGRATION_STATES).indexOf(state),
    cell: ({ state }) => (
      <StatusText status={MIGRATION_STATES[state].status}>
        {MIGRATION_STATES[state].word}
      </StatusText>
    ),
  },
  measureColumn('weight', 'By weight'),
  measureColumn('count', 'By capability'),
  measureColumn('traffic', 'By traffic'),
  measureColumn('data', 'By data'),
  {
    id: 'trend',
    label: 'Last month',
    numeric: true,
    width: 130,
    sortValue: ({ lastMonth }) => lastMonth,
    cell: ({ trend, lastMonth }) => (
      <>
        <Sparkline trend={trend} />
        {lastMonth > 0 ? `+${lastMonth}` : lastMonth} points
      </>
    ),
  },
  {
    id: 'forecast',
    label: 'Forecast',
    width: 200,
    // Dates in this form sort as text; what has none comes last.
    sortValue: ({ forecast }) => forecast.p85 ?? undefined,
    cell: ({ forecast }) => forecast.message,
  },
  {
    id: 'stall',
    label: 'Longest stall',
    numeric: true,
    width: 120,
    sortValue: ({ stalledMonths }) => stalledMonths,
    cell: ({ stalledMonths }) =>
      stalledMonths > 0 ? plural(stalledMonths, 'month') : 'none',
  },
  {
    id: 'findings',
    label: 'Findings',
    width: 130,
    sortValue: ({ failing, warning }) => 1_000 * failing + warning,
    cell: ({ failing, warning }) => (
      <span className={styles.counts}>
        <FindingCounts failing={failing} warning={warning} />
      </span>
    ),
  },
  {
    id: 'owner',
    label: 'Owner',
    sortValue: ({ owner }) => (owner ? entityTitle(owner) : undefined),
    cell: ({ owner }) =>
      owner ? <EntityLink entityRef={owner} /> : 'nobody owns it',
  },
  {
    id: 'organisation',
    label: 'Organisation',
    width: 130,
    sortValue: ({ organization }) => organization ?? undefined,
    cell: ({ organization }) => organisationTitle(organization),
  },
];

const measureCsv = (
  id: Measure,
  label: string,
): CsvColumn<MigrationSummary> => ({
  label,
  value: ({ progress }) => progress[id] ?? undefined,
});

/** The same for a file. */
export const LIST_CSV: readonly CsvColumn<MigrationSummary>[] = [
  { label: 'migration', value: ({ ref }) => ref },
  { label: 'title', value: ({ title }) => title },
  { label: 'state', value: ({ state }) => state },
  measureCsv('weight', 'by weight, percent'),
  measureCsv('count', 'by capability, percent'),
  measureCsv('traffic', 'by traffic, percent'),
  measureCsv('data', 'by data, percent'),
  { label: 'points in the last month', value: ({ lastMonth }) => lastMonth },
  {
    label: 'longest stall, months',
    value: ({ stalledMonths }) => stalledMonths,
  },
  { label: 'forecast', value: ({ forecast }) => forecast.verdict },
  { label: 'P50', value: ({ forecast }) => forecast.p50 ?? undefined },
  { label: 'P85', value: ({ forecast }) => forecast.p85 ?? undefined },
  { label: 'P95', value: ({ forecast }) => forecast.p95 ?? undefined },
  { label: 'failing', value: ({ failing }) => failing },
  { label: 'warning', value: ({ warning }) => warning },
  { label: 'owner', value: ({ owner }) => owner ?? undefined },
  {
    label: 'organisation',
    value: ({ organization }) => organization ?? undefined,
  },
  { label: 'simulated', value: ({ simulated }) => simulated },
];
