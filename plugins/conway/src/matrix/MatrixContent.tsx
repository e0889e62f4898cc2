import type { Topology } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { TabProps } from '../page';
import { MatrixExport } from './MatrixExport';
import { MatrixPicture } from './MatrixPicture';
import { matrixState } from './matrixState';
import { MatrixTable } from './MatrixTable';
import { MatrixTools } from './MatrixTools';
import { calledBy } from './model/calledBy';
import { matrixModel } from './model/matrixModel';
import { reachOf } from './model/reach';
import { NothingToDraw } from './NothingToDraw';

/** The matrix in the form that the address asks for. */
export const MatrixContent = (props: TabProps & { topology: Topology }) => {
  const { alignment, topology, url, colourOf } = props;
  const state = matrixState(url);
  const { subject, order, onlyAtOdds, isIndirect, isTable } = state;
  const matrix = useMemo(
    () => matrixModel(alignment, topology, { subject, order, onlyAtOdds }),
    [alignment, topology, subject, order, onlyAtOdds],
  );
  const reach = useMemo(
    () => (isIndirect ? reachOf(calledBy(matrix)) : undefined),
    [matrix, isIndirect],
  );
  const { rows, cells } = matrix;
  const isHidden = onlyAtOdds && rows.length === 0;
  const canDraw = rows.length > 1;
  return (
    <section aria-label="Matrix">
      <MatrixTools state={state} url={url}>
        <MatrixExport matrix={matrix} reach={reach} colourOf={colourOf} />
      </MatrixTools>
      {isHidden && <p>No disagreement in this scope.</p>}
      {!isHidden && cells.length === 0 && <NothingToDraw rows={rows.length} />}
      {canDraw && !isTable && (
        <MatrixPicture {...props} matrix={matrix} reach={reach} />
      )}
      {!isHidden && (isTable || !canDraw) && (
        <MatrixTable matrix={matrix} url={url} />
      )}
    </section>
  );
};
