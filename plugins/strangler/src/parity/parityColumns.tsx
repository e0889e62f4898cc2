import {
  type CsvColumn,
  type DataColumn,
  StatusText,
  TierBadge,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { countText } from '../capabilities/shareWords';
import type { ParityRow } from './parityRows';
import {
  matchRate,
  matchText,
  msText,
  PARITY_VERDICTS,
  rateText,
  timesText,
} from './parityWords';
import styles from './Parity.module.css';

type Figure = 'errorRate' | 'p50' | 'p99';

const ORDER = Object.keys(PARITY_VERDICTS);

const figuresOf = ({ item }: ParityRow, figure: Figure) => ({
  fresh: item.parity?.new?.[figure] ?? null,
  legacy: item.parity?.legacy?.[figure] ?? null,
});

const figureColumn = (
  id: Figure,
  label: string,
  text: (value: number | null) => string,
): DataColumn<ParityRow> => ({
  id,
  label,
  numeric: true,
  width: 120,
  sortValue: row => figuresOf(row, id).fresh ?? undefined,
  cell: row => {
    const { fresh, legacy } = figuresOf(row, id);
    const times = timesText(fresh, legacy);
    return (
      <span className={styles.stack}>
        <strong>{text(fresh)}</strong>
        <small className={styles.quiet}>legacy {text(legacy)}</small>
        {times && <small className={styles.quiet}>{times}</small>}
      </span>
    );
  },
});

const Requests = ({ item: { parity } }: ParityRow) => (
  <span className={styles.stack}>
    {parity?.new ? countText(parity.new.requests) : 'unknown'}
    <small className={styles.quiet}>
      legacy {parity?.legacy ? countText(parity.legacy.requests) : 'unknown'}
    </small>
  </span>
);

const Matches = ({ item: { parity } }: ParityRow) => {
  const run = parity?.parallelRun ?? null;
  return (
    <span className={styles.stack}>
      {matchText(matchRate(run))}
      {run && (
        <small className={styles.quiet}>
          {countText(run.mismatched)} of{' '}
          {countText(run.matched + run.mismatched)} differ
        </small>
      )}
    </span>
  );
};

/** The columns of the table; `hrefOf` leads to the details of a capability. */
export const parityColumns = (
  hrefOf: (name: string) => string,
): readonly DataColumn<ParityRow>[] => [
  {
    id: 'capability',
    label: 'Capability',
    isRowHeader: true,
    width: 170,
    sortValue: ({ title }) => title,
    cell: ({ id, title, item }) => (
      <span className={styles.name}>
        <Link href={hrefOf(id)} weight="bold" standalone>
          <bdi>{title}</bdi>
        </Link>{' '}
        <TierBadge tier={item.tier ?? undefined} />
      </span>
    ),
  },
  {
    id: 'verdict',
    label: 'New against legacy',
    width: 260,
    sortValue: ({ verdict }) => ORDER.indexOf(verdict),
    cell: ({ verdict, message }) => (
      <span className={styles.stack}>
        <StatusText status={PARITY_VERDICTS[verdict].status}>
          {PARITY_VERDICTS[verdict].word}
        </StatusText>
        <small className={styles.quiet}>{message}</small>
      </span>
    ),
  },
  {
    id: 'requests',
    label: 'Requests',
    numeric: true,
    width: 120,
    sortValue: ({ item }) => item.parity?.new?.requests,
    cell: row => <Requests {...row} />,
  },
  figureColumn('errorRate', 'Errors', rateText),
  figureColumn('p50', 'p50', msText),
  figureColumn('p99', 'p99', msText),
  {
    id: 'match',
    label: 'Parallel run matches',
    numeric: true,
    width: 150,
    sortValue: ({ item }) =>
      matchRate(item.parity?.parallelRun ?? null) ?? undefined,
    cell: row => <Matches {...row} />,
  },
];

const sideCsv = (
  side: 'new' | 'legacy',
  figure: Figure | 'requests',
  label: string,
): CsvColumn<ParityRow> => ({
  label,
  value: ({ item }) => item.parity?.[side]?.[figure] ?? undefined,
});

/** The same for a file. */
export const PARITY_CSV: readonly CsvColumn<ParityRow>[] = [
  { label: 'capability', value: ({ id }) => id },
  { label: 'verdict', value: ({ verdict }) => verdict },
  { label: 'message', value: ({ message }) => message },
  sideCsv('new', 'requests', 'requests new'),
  sideCsv('legacy', 'requests', 'requests legacy'),
  sideCsv('new', 'errorRate', 'errors new, percent'),
  sideCsv('legacy', 'errorRate', 'errors legacy, percent'),
  sideCsv('new', 'p50', 'p50 new, ms'),
  sideCsv('legacy', 'p50', 'p50 legacy, ms'),
  sideCsv('new', 'p99', 'p99 new, ms'),
  sideCsv('legacy', 'p99', 'p99 legacy, ms'),
  {
    label: 'matched',
    value: ({ item }) => item.parity?.parallelRun?.matched,
  },
  {
    label: 'mismatched',
    value: ({ item }) => item.parity?.parallelRun?.mismatched,
  },
  {
    label: 'ignored',
    value: ({ item }) => item.parity?.parallelRun?.ignored,
  },
];
