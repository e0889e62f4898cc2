import type { CoverageResponse } from '@banyan/backstage-plugin-banyan-common';
import { plural } from '../state';
import { openWork, shareText } from './coverageModel';

/** What the tab says first, and what that rests on. */
export type CoverageAnswer = {
  status: 'fail' | 'warn' | 'pass';
  text: string;
  facts: string[];
};

function verdict({
  bare,
  critical,
  tierZero,
}: ReturnType<typeof openWork>): Pick<CoverageAnswer, 'status' | 'text'> {
  if (critical > 0) {
    const whose =
      tierZero > 0
        ? `; ${tierZero} of them ${tierZero === 1 ? 'starts' : 'start'} at a tier 0 service`
        : '';
    return {
      status: 'fail',
      text: `${plural(critical, 'critical call')} can hang without a breaker${whose}`,
    };
  }
  return bare > 0
    ? {
        status: 'warn',
        text: `Every critical call has a breaker; ${plural(bare, 'other has', 'others have')} none`,
      }
    : { status: 'pass', text: 'Every call to another team has a breaker' };
}

/** The answer of the coverage. */
export function coverageAnswer(coverage: CoverageResponse): CoverageAnswer {
  const { covered, total } = coverage;
  const work = openWork(coverage);
  return {
    ...verdict(work),
    facts: [
      `${covered} of ${total} cross-team synchronous calls are covered (${shareText(covered, total)})`,
      `${work.bare} are not: ${work.critical} critical, ${work.bare - work.critical} not`,
      `${plural(work.teams, 'team has', 'teams have')} something to do`,
    ],
  };
}
