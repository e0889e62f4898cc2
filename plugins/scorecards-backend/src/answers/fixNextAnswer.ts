import type { FixNextResponse } from '@banyan/backstage-plugin-banyan-common';
import type { ReportedRow } from '@banyan/core';
import type { ScorecardStore } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import { ladderOf } from './ladders';
import type { FixNextQuery } from './query';
import { reportOn } from './rows';
import { risesOf, stepsAnswer } from './steps';

const LEAST_TIER = 3;

type Asked = FixNextQuery & { today: string };

/** One check away first, then what has to be up, then the lowest level. */
function mostWorthFirst(sight: Sight, rows: readonly ReportedRow[]) {
  const tierOf = (ref: string) => sight.seen.node(ref)?.tier ?? LEAST_TIER;
  return rows
    .filter(({ missing }) => missing.length > 0)
    .toSorted(
      (one, other) =>
        one.missing.length - other.missing.length ||
        tierOf(one.ref) - tierOf(other.ref) ||
        (one.standing.blockedAt ?? 0) - (other.standing.blockedAt ?? 0) ||
        (one.ref < other.ref ? -1 : 1),
    );
}

/** The first step of each entity in a scope, those first that lift it at once. */
export function fixNextAnswer(
  sight: Sight,
  store: Pick<ScorecardStore, 'changes'>,
  { scope, limit, ...asked }: Asked,
): Promise<FixNextResponse> {
  const ladder = ladderOf(sight, asked);
  const { rows } = reportOn(sight, ladder, { kind: 'entity', scope });
  const places = mostWorthFirst(sight, rows)
    .slice(0, limit)
    .map(({ ref, missing }) => ({ ref, check: missing[0] }));
  return stepsAnswer(sight, store, { ladder, places, riseOf: risesOf(rows) });
}
