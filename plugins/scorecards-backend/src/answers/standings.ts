import type {
  ScorecardReport,
  ReportedRow,
  RowMembers,
  RowsKind,
} from '@banyan/core';
import type { Sight } from './Caller';
import type { Ladder } from './ladders';
import { reportOn, rowsOf } from './rows';

/** What stands for something by itself first, by what is in it last. */
const KINDS: readonly RowsKind[] = [
  ...(['entity', 'system', 'domain'] as const),
  ...(['organization', 'unit', 'team'] as const),
];

/** How something stands, with what it is judged by. */
export type Standings = {
  kind: RowsKind;
  row: RowMembers;
  /** In the order of the checks of the ladder. */
  reported: ReportedRow;
};

const reportsOf = (
  sight: Sight,
  ladder: Ladder,
): [RowsKind, ScorecardReport][] =>
  KINDS.map(kind => [kind, reportOn(sight, ladder, { kind })]);

/** How each entity stands on a ladder: groups, systems and domains by what belongs to them. */
export function standingsOn(
  sight: Sight,
  ladder: Ladder,
): ReadonlyMap<string, Standings> {
  return sight.onceLarge(`standings ${ladder.scorecard?.ref}`, () => {
    const all = new Map<string, Standings>();
    for (const [kind, { rows: reported }] of reportsOf(sight, ladder)) {
      const rows = rowsOf(sight, { kind });
      for (const [index, row] of rows.entries())
        all.set(row.ref, { kind, row, reported: reported[index] });
    }
    return all;
  });
}

/** What something is judged by: itself, or what belongs to it. */
export function climberOf(
  sight: Sight,
  ref: string,
): Pick<Standings, 'kind' | 'row'> {
  const found = sight.onceLarge('climbers', () => {
    const all = new Map<string, Pick<Standings, 'kind' | 'row'>>();
    for (const kind of KINDS)
      for (const row of rowsOf(sight, { kind }))
        all.set(row.ref, { kind, row });
    return all;
  });
  return found.get(ref) ?? { kind: 'entity', row: { ref, members: [ref] } };
}
