import { type MouseEvent, useMemo, useRef } from 'react';
import { ROW_WORDS } from '../../page';
import { CellTip } from './CellTip';
import { MatrixFoot } from './MatrixFoot';
import { MatrixHead } from './MatrixHead';
import { type LineContext, MatrixLine } from './MatrixLine';
import type { Spot } from './nextSpot';
import type { Line } from './rows';
import { useMatrixCursor } from './useMatrixCursor';
import { useOpenCell } from './useOpenCell';
import { LINE_HEIGHT, useWindow } from './useWindow';
import styles from './Matrix.module.css';

/** Where the cursor begins: at the name of the first row. */
const FIRST: Spot = { line: 0, column: -1 };

/** The data cell that an element is in. */
function spotAt(element: Element): Spot | undefined {
  const cell = element.closest('[data-column]');
  const line = cell?.closest('[aria-rowindex]');
  return cell && line
    ? {
        line: Number(line.getAttribute('aria-rowindex')) - 2,
        column: Number(cell.getAttribute('data-column')),
      }
    : undefined;
}

/** Every row against every check: only what is in sight is drawn, headings and sums stay in sight. */
export const MatrixGrid = ({
  lines,
  ...parts
}: Omit<LineContext, 'idOf'> & { lines: readonly Line[] }) => {
  const { report, columns, colourOf, links, hrefOf, toggle } = parts;
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last, page, onScroll } = useWindow(scroller, lines.length);
  const size = { lines: lines.length, columns: columns.length, page };
  const open = useOpenCell({ ...parts, lines });
  const { spot, setSpot, idOf, onKeyDown } = useMatrixCursor(
    scroller,
    size,
    open,
  );
  const context = useMemo(
    () => ({ report, columns, colourOf, links, hrefOf, idOf, toggle }),
    [report, columns, colourOf, links, hrefOf, idOf, toggle],
  );
  const line = spot && lines[spot.line];
  const column = spot && columns[spot.column];
  const spotOf = ({ target }: MouseEvent) =>
    target instanceof Element ? spotAt(target) : undefined;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={`${ROW_WORDS[report.rows].many} by checks`}
      aria-rowcount={lines.length + 2}
      aria-colcount={columns.length + 3}
      aria-activedescendant={spot && idOf(spot)}
      style={{
        gridTemplateColumns: `minmax(150px, 200px) repeat(${columns.length}, minmax(17px, 26px)) 96px 56px`,
      }}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
      onMouseOver={event => setSpot(spotOf(event))}
      onMouseLeave={() => setSpot(undefined)}
      onBlur={() => setSpot(undefined)}
      onFocus={() => setSpot(before => before ?? FIRST)}
      onClick={event => {
        const clicked = spotOf(event);
        if (clicked) open(clicked);
      }}
    >
      <MatrixHead
        context={context}
        cursor={spot?.line === -1 ? spot.column : undefined}
      />
      <div
        role="presentation"
        className={styles.room}
        style={{ height: first * LINE_HEIGHT }}
      />
      {lines.slice(first, last).map((each, at) => (
        <MatrixLine
          key={each.kind === 'unit' ? `unit ${each.ref}` : each.row.ref}
          place={first + at}
          line={each}
          cursor={spot?.line === first + at ? spot.column : undefined}
          context={context}
        />
      ))}
      <div
        role="presentation"
        className={styles.room}
        style={{ height: (lines.length - last) * LINE_HEIGHT }}
      />
      <MatrixFoot context={context} place={lines.length} />
      {spot && line && column && (
        <CellTip
          report={report}
          line={line}
          column={column}
          cellId={idOf(spot)}
        />
      )}
    </div>
  );
};
