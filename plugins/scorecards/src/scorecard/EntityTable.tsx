import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  csv,
  DataTable,
  downloadText,
  plural,
  SectionCard,
  useUrlSort,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, SearchField, Select } from '@backstage/ui';
import { type ReactNode, useMemo } from 'react';
import { levelWord } from '../ladder';
import {
  matrixCsv,
  tableColumns,
  tableRows,
} from '../overview/matrix/matrixTable';
import { ROW_WORDS } from '../page';
import styles from './Scorecard.module.css';

const ALL = 'all';
const WORST = { column: 'fail', direction: 'descending' } as const;

const placeText = (reached: number | null) =>
  reached === null ? 'not-rated' : String(reached);

/** Who is at which level, with filters by name and level. */
export const EntityTable = ({
  report,
  actions,
}: {
  report: ReportResponse;
  actions: ReactNode;
}) => {
  const url = useUrlState();
  const [sort, setSort] = useUrlSort(url, WORST);
  const words = (url.get('q') ?? '').toLocaleLowerCase('en-US');
  const at = url.get('at');
  const columns = useMemo(() => tableColumns(report), [report]);
  const rows = tableRows(report).filter(
    ({ title, ref, standing }) =>
      `${title} ${ref}`.toLocaleLowerCase('en-US').includes(words) &&
      (at === undefined || placeText(standing.reached) === at),
  );
  const places = [null, -1, ...report.levels.keys()];
  const { one, many } = ROW_WORDS[report.rows];
  return (
    <SectionCard
      title="Who is at which level"
      note={plural(rows.length, one, many)}
      actions={
        <>
          {actions}
          <Button
            size="small"
            variant="tertiary"
            onPress={() =>
              downloadText('scorecard', 'csv', csv(matrixCsv(report), rows))
            }
          >
            CSV
          </Button>
        </>
      }
    >
      <div className={styles.tools}>
        <SearchField
          className={styles.picker}
          aria-label={`Find among the ${many}`}
          placeholder="Find"
          size="small"
          value={url.get('q') ?? ''}
          onChange={q => url.set({ q })}
        />
        <Select
          className={styles.picker}
          aria-label="Level"
          size="small"
          options={[
            { id: ALL, label: 'All levels' },
            ...places.map(place => ({
              id: placeText(place),
              label: levelWord(report.levels, place),
            })),
          ]}
          value={at ?? ALL}
          onChange={key =>
            url.set({
              at: key === null || key === ALL ? undefined : String(key),
            })
          }
        />
      </div>
      <DataTable
        label={`${many} and what does not pass`}
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={setSort}
        empty={<p>Nobody is like that.</p>}
      />
      {report.leftOut > 0 && (
        <p className={styles.quiet}>
          {report.leftOut} more than can be shown; choose a smaller scope.
        </p>
      )}
    </SectionCard>
  );
};
