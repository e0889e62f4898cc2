import type {
  CheckDefinition,
  ChecksResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Check } from '@banyan/core';
import type { Sight } from './Caller';

const ruleOf = (check: Check): unknown =>
  'rule' in check ? (check.rule ?? null) : null;

function scorecardsWith(
  { scorecards }: Sight,
  key: string,
): CheckDefinition['scorecards'] {
  return scorecards.flatMap(({ ref, title, checks }) =>
    checks
      .filter(each => each.key === key)
      .map(({ level, weight, from }) => ({
        ...{ scorecard: ref, title, level, weight },
        ...(from === null ? {} : { from }),
      })),
  );
}

/** Every check that the caller may know of: rules are those of scorecards that they may read. */
export const checksAnswer = (sight: Sight): ChecksResponse => ({
  items: [...sight.world.set.checks].flatMap(([key, check]) => {
    if (!sight.knowsCheck(key)) return [];
    const { id, track, title, why, source, remediation, appliesTo } = check;
    return [
      {
        ...{ key, id, track, title, why, source, remediation, appliesTo },
        level: check.level,
        needs: (check.needs ?? []).map(({ facts, connect }) => ({
          facts,
          connect,
        })),
        rule: ruleOf(check),
        scorecards: scorecardsWith(sight, key),
      },
    ];
  }),
});
