import { useState } from 'react';
import type { TabProps } from '../page';
import { CellPanel } from './CellPanel';
import { MarkList } from './MarkList';
import { MatrixCanvas } from './MatrixCanvas';
import { MatrixLegend } from './MatrixLegend';
import { cellText, spotOfText } from './matrixState';
import type { Matrix, Spot } from './model/matrix';
import type { Reach } from './model/reach';
import styles from './Matrix.module.css';

const labelOf = ({ rows, marks }: Matrix) =>
  `Matrix of ${rows.length} rows that call ${rows.length} columns, ${marks.length} at odds`;

/** The matrix with its legend; beside it the cell of the cursor and what is at odds. */
export const MatrixPicture = ({
  alignment,
  colourOf,
  url,
  matrix,
  reach,
}: TabProps & { matrix: Matrix; reach?: Reach }) => {
  // By reference, so that another order keeps the cell.
  const [cursorText, setCursorText] = useState<string>();
  const cursor = spotOfText(matrix, cursorText);
  const pinned = spotOfText(matrix, url.get('cell'));
  const spot = cursor ?? pinned;
  const textOf = (one: Spot | undefined) => one && cellText(matrix, one);
  const moveTo = (one: Spot | undefined) => setCursorText(textOf(one));
  const pin = (one: Spot | undefined) => url.set({ cell: textOf(one) });
  return (
    <div className={styles.columns}>
      <div className={styles.picture}>
        <MatrixCanvas
          label={labelOf(matrix)}
          matrix={matrix}
          reach={reach}
          colourOf={colourOf}
          cursor={cursor}
          pinned={pinned}
          onCursor={moveTo}
          onPin={pin}
        />
        <MatrixLegend matrix={matrix} isIndirect={reach !== undefined} />
      </div>
      <div className={styles.side}>
        {spot && (
          <CellPanel
            matrix={matrix}
            spot={spot}
            reach={reach}
            alignment={alignment}
          />
        )}
        <MarkList
          matrix={matrix}
          spot={spot}
          onPick={one => {
            moveTo(one);
            pin(one);
          }}
        />
      </div>
    </div>
  );
};
