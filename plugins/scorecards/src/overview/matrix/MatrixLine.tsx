import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type UnitColourOf,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import { memo } from 'react';
import { Link } from 'react-router-dom';
import { LevelText } from '../../ladder';
import type { PageLinks } from '../../page';
import { CellMark } from './CellMark';
import { cellWords, failingRows, verdictIn } from './cellFacts';
import type { Column } from './columns';
import type { Spot } from './nextSpot';
import type { Line } from './rows';
import styles from './Matrix.module.css';

/** What every line needs. */
export type LineContext = {
  report: ReportResponse;
  columns: readonly Column[];
  colourOf: UnitColourOf;
  links: PageLinks;
  hrefOf: (ref: string) => string;
  idOf: (spot: Spot) => string;
  toggle: (unit: string) => void;
};

type LineProps = {
  place: number;
  line: Line;
  /** The column of the cursor if it is in this line. */
  cursor: number | undefined;
  context: LineContext;
};

const Name = ({ line, context }: Pick<LineProps, 'line' | 'context'>) => {
  if (line.kind === 'unit') {
    return (
      <button
        type="button"
        className={styles.fold}
        tabIndex={-1}
        aria-expanded={!line.isFolded}
        onClick={() => context.toggle(line.ref)}
      >
        <span aria-hidden>{line.isFolded ? '▸' : '▾'}</span>
        <UnitSwatch colour={context.colourOf(line.ref)} />
        <bdi>{line.title}</bdi>
        <span className={styles.quiet}>{line.rows.length}</span>
      </button>
    );
  }
  const { ref, title, unit } = line.row;
  return (
    <>
      <UnitSwatch colour={context.colourOf(unit?.ref)} />
      <Link
        to={context.hrefOf(ref)}
        className={styles.name}
        tabIndex={-1}
        title={title}
      >
        <bdi>{title}</bdi>
      </Link>
    </>
  );
};

const CellContent = ({ line, column }: { line: Line; column: Column }) => {
  if (line.kind === 'row') {
    return <CellMark verdict={verdictIn(line.row, column)} />;
  }
  return <>{(line.isFolded && failingRows(line.rows, column)) || null}</>;
};

const Standing = ({ line, context }: Pick<LineProps, 'line' | 'context'>) => {
  if (line.kind === 'unit') {
    return (
      <>
        <span role="gridcell" className={styles.level} />
        <span role="gridcell" className={styles.count} />
      </>
    );
  }
  const { reached, passed, counting } = line.row.standing;
  return (
    <>
      <span role="gridcell" className={styles.level}>
        <LevelText levels={context.report.levels} reached={reached} />
      </span>
      <span role="gridcell" className={styles.count}>
        {passed}/{counting}
      </span>
    </>
  );
};

/** One line of the matrix; drawn anew only when it or the cursor in it changes. */
export const MatrixLine = memo(
  ({ place, line, cursor, context }: LineProps) => {
    const { columns, idOf, report } = context;
    return (
      <div
        role="row"
        aria-rowindex={place + 2}
        className={styles.line}
        data-kind={line.kind}
        data-lit={cursor !== undefined}
      >
        <span
          role="rowheader"
          id={idOf({ line: place, column: -1 })}
          className={styles.rowName}
          data-cursor={cursor === -1}
        >
          <Name line={line} context={context} />
        </span>
        {columns.map((column, at) => (
          <span
            key={column.id}
            role="gridcell"
            id={idOf({ line: place, column: at })}
            className={styles.cell}
            data-column={at}
            data-cursor={cursor === at}
            aria-label={cellWords(report, line, column)}
          >
            <CellContent line={line} column={column} />
          </span>
        ))}
        <Standing line={line} context={context} />
      </div>
    );
  },
);
