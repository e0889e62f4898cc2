import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  csv,
  DataTable,
  downloadText,
  ExportMenu,
  HowComputed,
  plural,
  SectionCard,
  type UnitColourOf,
  useSize,
  useUrlSort,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useCallback, useMemo, useRef } from 'react';
import { ROW_WORDS, usePageLinks } from '../../page';
import { OVERVIEW_RULES } from '../overviewRules';
import { useRowHref } from '../useRowHref';
import { columnsOf } from './columns';
import { MatrixGrid } from './MatrixGrid';
import { MatrixLegend } from './MatrixLegend';
import { type MatrixState, matrixState } from './matrixState';
import { matrixCsv, tableColumns, tableRows } from './matrixTable';
import { MatrixTools } from './MatrixTools';
import { linesOf, unitRefs } from './rows';
import { TrackCounts } from './TrackCounts';

/** Narrower than this there is no room for columns. */
const NARROW = 760;

const BY_NAME = { column: 'row', direction: 'ascending' } as const;

type PartProps = { report: ReportResponse; colourOf: UnitColourOf };

const TableView = ({ report }: Pick<PartProps, 'report'>) => {
  const [sort, setSort] = useUrlSort(useUrlState(), BY_NAME);
  const columns = useMemo(() => tableColumns(report), [report]);
  const rows = useMemo(() => tableRows(report), [report]);
  return (
    <DataTable
      label={`${ROW_WORDS[report.rows].many} and what does not pass`}
      columns={columns}
      rows={rows}
      sort={sort}
      onSortChange={setSort}
    />
  );
};

const Picture = ({
  report,
  colourOf,
  state,
}: PartProps & { state: MatrixState }) => {
  const url = useUrlState();
  const room = useRef<HTMLDivElement>(null);
  const { width } = useSize(room);
  const links = usePageLinks();
  const hrefOf = useRowHref();
  const { folded } = state;
  const toggle = useCallback(
    (unit: string) => {
      const next = new Set(folded);
      if (!next.delete(unit)) next.add(unit);
      url.set({ folded: [...next].join(',') });
    },
    [folded, url],
  );
  const columns = columnsOf(report, {
    order: state.columns,
    isFolding: state.isFolding,
  });
  const lines = linesOf(report, { order: state.rows, folded });
  const isNarrow = width > 0 && width < NARROW;
  return (
    <div ref={room}>
      <MatrixTools
        state={state}
        url={url}
        units={unitRefs(report)}
        hasColumns={!isNarrow}
      />
      {isNarrow ? (
        <TrackCounts
          report={report}
          lines={linesOf(report, { order: state.rows, folded: new Set() })}
        />
      ) : (
        <MatrixGrid
          {...{ report, columns, colourOf, links, hrefOf, toggle, lines }}
        />
      )}
      <MatrixLegend report={report} colourOf={colourOf} />
    </div>
  );
};

const exportsOf = (report: ReportResponse) => [
  {
    label: 'CSV',
    run: () =>
      downloadText('scorecards', 'csv', csv(matrixCsv(report), report.items)),
  },
  {
    label: 'JSON',
    run: () =>
      downloadText('scorecards', 'json', JSON.stringify(report, null, 2)),
  },
];

/** Every row against every check, as a picture and as a table. */
export const MatrixCard = ({ report, colourOf }: PartProps) => {
  const url = useUrlState();
  const state = matrixState(url, report);
  const { many, one } = ROW_WORDS[report.rows];
  return (
    <SectionCard
      title={`${many.charAt(0).toLocaleUpperCase('en-US')}${many.slice(1)} × checks`}
      note={`${plural(report.items.length, one, many)}, ${plural(
        report.checks.length,
        'check',
      )}; a cell shows the worst verdict among what belongs to the ${one}`}
      actions={
        <>
          <HowComputed rules={OVERVIEW_RULES} of="the matrix" />
          <Choice
            label="Show as"
            options={[
              ['matrix', 'Matrix'],
              ['table', 'Table'],
            ]}
            value={state.isTable ? 'table' : 'matrix'}
            onChange={as => url.set({ as: as === 'table' ? as : undefined })}
          />
          <ExportMenu choices={exportsOf(report)} />
        </>
      }
    >
      {state.isTable ? (
        <TableView report={report} />
      ) : (
        <Picture report={report} colourOf={colourOf} state={state} />
      )}
    </SectionCard>
  );
};
