import type { Matrix } from './matrix';

/** The columns that each row calls. */
export const calledBy = ({ cellsFrom }: Matrix): number[][] =>
  cellsFrom.map(cells =>
    cells.filter(({ calls }) => calls.length > 0).map(({ to }) => to),
  );
