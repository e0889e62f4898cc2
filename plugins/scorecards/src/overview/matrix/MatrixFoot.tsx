import { ROW_WORDS } from '../../page';
import { failingRows } from './cellFacts';
import type { LineContext } from './MatrixLine';
import styles from './Matrix.module.css';

/** How many rows fail each check. */
export const MatrixFoot = ({
  context: { report, columns },
  place,
}: {
  context: LineContext;
  place: number;
}) => (
  <div className={styles.foot} role="rowgroup">
    <div role="row" aria-rowindex={place + 2} className={styles.line}>
      <span role="rowheader" className={styles.rowName}>
        <b>{ROW_WORDS[report.rows].many} that fail</b>
      </span>
      {columns.map(column => {
        const count = failingRows(report.items, column);
        return (
          <span key={column.id} role="gridcell" className={styles.sum}>
            {count > 0 ? count : ''}
          </span>
        );
      })}
    </div>
  </div>
);
