import type { LeftResponse } from '@banyan/backstage-plugin-banyan-common';
import { oneDecimal } from '@banyan/core';
import type { Answers } from './Answers';
import { findMigration, type Sight } from './Callers';
import type { Moment } from './LiveFigures';

/** What is left before the legacy system can be deleted. */
export async function leftAnswer(
  answers: Answers,
  sight: Sight,
  { ref, ...moment }: Moment & { ref: string },
): Promise<LeftResponse> {
  const seen = findMigration(sight, ref);
  const [one] = await answers.cases(sight, [seen], moment);
  const items = answers.assessor.left(one);
  const evidence = items
    .flatMap(each => each.evidence)
    .filter(({ verdict }) => verdict !== 'not-applicable');
  return {
    ref,
    now: moment.now,
    at: moment.at,
    missing: evidence.filter(({ verdict }) => verdict === 'missing').length,
    total: evidence.length,
    items: items.map(item => ({
      ...item,
      leftToRoute: oneDecimal(item.leftToRoute),
    })),
  };
}
