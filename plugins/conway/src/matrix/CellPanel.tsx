import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { Fragment, useMemo } from 'react';
import { CellReason } from './CellReason';
import { cellFacts } from './cellFacts';
import { calledBy } from './model/calledBy';
import { callStatusOf, VERDICT_WORDS } from './model/cellWords';
import type { Matrix, Spot } from './model/matrix';
import { cellAt } from './model/matrixOf';
import type { Reach } from './model/reach';
import { shortestPath } from './model/shortestPath';
import styles from './Matrix.module.css';

type CellPanelProps = {
  matrix: Matrix;
  spot: Spot;
  reach?: Reach;
  alignment: AlignmentResponse;
};

/** The way from a row to a column that does not call it. */
const Way = ({ matrix, spot }: Pick<CellPanelProps, 'matrix' | 'spot'>) => {
  const path = useMemo(
    () => shortestPath(calledBy(matrix), spot.from, spot.to),
    [matrix, spot],
  );
  return path ? (
    <p>Reached by {path.map(at => matrix.rows[at].title).join(' → ')}</p>
  ) : null;
};

/** The cell that the cursor is on, in words that can be read, copied and followed. */
export const CellPanel = (props: CellPanelProps) => {
  const { matrix, spot, reach, alignment } = props;
  const [caller, callee] = [matrix.rows[spot.from], matrix.rows[spot.to]];
  const cell = cellAt(matrix, spot);
  const odds = new Set([
    ...(cell?.deviations ?? []),
    ...(cell?.gaps ?? []).map(({ deviation }) => deviation),
  ]);
  return (
    <aside className={styles.panel} aria-label="Cell">
      <h3>
        <bdi>{caller.title}</bdi> → <bdi>{callee.title}</bdi>
      </h3>
      {cell && cell.verdict !== 'tied' && (
        <StatusText status={callStatusOf(cell)}>
          {VERDICT_WORDS[cell.verdict]}
        </StatusText>
      )}
      {[...odds].map(each => (
        <CellReason
          key={`${each.kind} ${each.from} ${each.to}`}
          deviation={each}
        />
      ))}
      <dl className={styles.facts}>
        {cellFacts(matrix, spot, alignment).map(([term, value], at) => (
          <Fragment key={`${at} ${term}`}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {reach?.has(spot.from, spot.to) && !cell?.calls.length && (
        <Way matrix={matrix} spot={spot} />
      )}
    </aside>
  );
};
