import { type Columns, isCountedRank, NO_RESULT, rankOf } from './columns';
import type { ReportParts, RowMembers } from './rows';

/** What the members of one row say together. */
export type Cells = {
  /** Of each column: the rank of the worst verdict. */
  worst: Uint8Array;
  /** Of each column: the rank of the worst verdict that counts. */
  worstCounted: Uint8Array;
  /** Members that were judged. */
  entities: number;
  rated: boolean;
};

function addMember(
  cells: Cells,
  { verdictsOf, applies, rates }: ReportParts,
  { columns, member }: { columns: Columns; member: string },
) {
  const { worst, worstCounted } = cells;
  const mayRate = rates === undefined || rates(member);
  let judged = false;
  // Not for-of, which makes an array of each of a million pairs.
  verdictsOf(member)?.forEach((verdict, key) => {
    const column = columns.positions.get(key);
    if (column === undefined || applies?.(member, key) === false) return;
    judged = true;
    const rank = rankOf(verdict);
    if (rank < worst[column]) worst[column] = rank;
    if (!isCountedRank(rank)) return;
    if (rank < worstCounted[column]) worstCounted[column] = rank;
    if (mayRate && columns.levels[column] >= 0) cells.rated = true;
  });
  if (judged) cells.entities += 1;
}

/** The worst verdict of each check among the members of a row. */
export function cellsOf(
  parts: ReportParts,
  columns: Columns,
  { members }: RowMembers,
): Cells {
  const cells: Cells = {
    worst: new Uint8Array(columns.size).fill(NO_RESULT),
    worstCounted: new Uint8Array(columns.size).fill(NO_RESULT),
    entities: 0,
    rated: false,
  };
  for (const member of members) addMember(cells, parts, { columns, member });
  return cells;
}
