import type {
  AlignmentDay,
  AlignmentResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type DataColumn,
  DataTable,
  HowComputed,
  StatusText,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { EvidenceLinks } from './EvidenceLinks';
import { type MeasureRow, measureRows } from './measureRows';
import { Trend } from './Trend';
import styles from './Overview.module.css';

const AS_LISTED = { column: '', direction: 'ascending' } as const;

const Bar = ({ share, mark }: { share: number; mark?: number }) => (
  <div className={styles.bar} aria-hidden="true">
    <div
      className={styles.fill}
      style={{ width: `${100 * Math.min(1, share)}%` }}
    />
    {mark !== undefined && (
      <div className={styles.mark} style={{ left: `${100 * mark}%` }} />
    )}
  </div>
);

const TRENDS: ReadonlySet<string> = new Set<keyof AlignmentDay>([
  'mirror',
  'purity',
  'congruence',
  'modularity',
  'propagationCost',
  'coreSize',
  'teamLoad',
  'crossUnit',
  'distributedMonolith',
]);

const isTracked = (id: string): id is keyof AlignmentDay => TRENDS.has(id);

const columnsWith = (
  days: readonly AlignmentDay[],
): DataColumn<MeasureRow>[] => [
  {
    id: 'label',
    label: 'Measure',
    isRowHeader: true,
    cell: ({ label }) => label,
    width: 170,
  },
  {
    id: 'figure',
    label: 'Now',
    numeric: true,
    width: 90,
    cell: ({ figure }) => <span className={styles.figure}>{figure}</span>,
  },
  {
    id: 'of',
    label: 'n / m',
    width: 190,
    cell: ({ bar, of }) => (
      <>
        {bar && <Bar {...bar} />}
        <span className={styles.of}>{of}</span>
      </>
    ),
  },
  {
    id: 'trend',
    label: 'Trend',
    width: 140,
    cell: ({ id, label }) =>
      isTracked(id) ? (
        <Trend days={days} measure={id} label={label} />
      ) : (
        <span className={styles.quiet}>not kept</span>
      ),
  },
  {
    id: 'reading',
    label: 'Reading',
    width: 140,
    cell: ({ status, verdict }) => (
      <StatusText status={status}>{verdict}</StatusText>
    ),
  },
  {
    id: 'evidence',
    label: 'Evidence',
    cell: ({ evidence }) => <EvidenceLinks evidence={evidence} />,
  },
  {
    id: 'how',
    label: 'How',
    width: 90,
    cell: ({ label, rules, of }) => (
      <HowComputed of={label} rules={[...rules, ['Here', of]]} />
    ),
  },
];

/** Every measure with its n of m, its trend, what it says and where that comes from. */
export const MeasuresTable = ({
  alignment,
  days,
  url,
}: {
  alignment: AlignmentResponse;
  days: readonly AlignmentDay[];
  url: UrlState;
}) => {
  const [sort, setSort] = useUrlSort(url, AS_LISTED);
  return (
    <DataTable
      label="Measures"
      columns={columnsWith(days)}
      rows={measureRows(alignment)}
      sort={sort}
      onSortChange={setSort}
    />
  );
};
