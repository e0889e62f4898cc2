import type { StageOrNone } from '../page';
import type { CapabilityRow } from './capabilityRows';

/** One stage and what is in it. */
export type BoardColumn = {
  stage: StageOrNone;
  rows: readonly CapabilityRow[];
};

/** The way of a capability; these columns are there also when they are empty. */
const WAY: readonly StageOrNone[] = [
  'legacy',
  'shadow',
  'canary',
  'migrated',
  'retired',
];

/** The columns of the board, in the order of the way, then what stands beside it. */
export function boardColumns(rows: readonly CapabilityRow[]): BoardColumn[] {
  const columnOf = (stage: StageOrNone) => ({
    stage,
    rows: rows.filter(({ item }) => item.stage === stage),
  });
  const beside: readonly StageOrNone[] = ['blocked', 'stays'];
  const filled = (stage: StageOrNone) => {
    const column = columnOf(stage);
    return column.rows.length > 0 ? [column] : [];
  };
  return [...filled(null), ...WAY.map(columnOf), ...beside.flatMap(filled)];
}
