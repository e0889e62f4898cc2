import {
  membersOf,
  ratesOf,
  reportOf,
  type ReportParts,
  type RowMembers,
  type ScorecardReport,
  type RowsKind,
  withBeside,
} from '@banyan/core';
import type { Sight } from './Caller';
import type { Ladder } from './ladders';
import { holdsOthers, partOf } from './scopes';

/** What is reported on. */
export type Rows = { kind: RowsKind; scope?: string };

/** Those with an owner who is not there are with nobody. */
const besideOf = ({ migrations, inScope }: Sight, scope?: string) => {
  const isInside = inScope(scope);
  return [...migrations.values()]
    .filter(({ ref }) => isInside(ref))
    .map(({ ref, owner }) => ({ ref, owner: owner ?? undefined }));
};

/** A report on entities has a row for each. */
const keeping = (sight: Sight, kind: RowsKind) =>
  kind === 'entity' ? sight.onceLarge : sight.once;

/** The rows of a kind in a scope, each with the entities by which it is judged; of entities those of which anything is said. */
export function rowsOf(
  sight: Sight,
  { kind, scope }: Rows,
): readonly RowMembers[] {
  return keeping(sight, kind)(`rows ${kind} ${scope}`, () => {
    const isInside = sight.inScope(scope);
    const ownership = sight.seen.topology.map;
    const isMigration = scope !== undefined && sight.migrations.has(scope);
    const inGraph = isMigration
      ? []
      : membersOf(ownership, kind, partOf(sight.seen, scope));
    const beside = besideOf(sight, scope);
    const rows = withBeside(inGraph, { ownership, kind }, beside);
    if (kind === 'entity')
      return rows.filter(
        ({ ref }) => isInside(ref) && (sight.verdictsOf(ref)?.size ?? 0) > 0,
      );
    if (scope === undefined || holdsOthers(scope)) return rows;
    return rows
      .map(row => ({ ...row, members: row.members.filter(isInside) }))
      .filter(({ members }) => members.length > 0);
  });
}

/** What a report on rows is made of. */
export const partsOf = (
  sight: Sight,
  { levels, checks, applies }: Pick<Ladder, 'applies' | 'checks' | 'levels'>,
  rows: Rows,
): ReportParts => ({
  ...{ levels, checks, applies },
  rows: rowsOf(sight, rows),
  verdictsOf: sight.verdictsOf,
  rates: ratesOf(sight.seen.topology.map, rows.kind),
});

/** How the rows of a kind stand; `track` narrows the checks. */
export function reportOn(
  sight: Sight,
  ladder: Ladder,
  { track, ...rows }: Rows & { track?: string },
): ScorecardReport {
  const ofWhat = ladder.scorecard?.ref ?? 'all';
  const key = `report ${rows.kind} ${rows.scope} ${ofWhat} ${track}`;
  return keeping(sight, rows.kind)(key, () => {
    const checks = ladder.checks.filter(
      each => track === undefined || each.check.track === track,
    );
    return reportOf(partsOf(sight, { ...ladder, checks }, rows));
  });
}
