import { COVERAGE } from '../limits';
import { cellOfTold, shareCell, unknownCell } from './cells';
import type { Row } from './row';

export const coverage: Row = {
  id: 'coverage',
  title: 'Breaker coverage',
  note: 'cross-team synchronous calls',
  plugin: 'circuit-breakers',
  unit: 'share',
  better: 'more',
  limits: COVERAGE,
  how: 'Synchronous calls to services of other teams that carry a circuit breaker, declared or reported / all of them. RES-01 wants all; the limits, 90 % and 50 %, are a proposal of this comparison.',
  noun: 'breaker coverage',
  says: ({ text }) => `covers ${text} of its calls with breakers`,
  cellOf: answers =>
    cellOfTold(
      'circuit-breakers',
      answers.coverage,
      ({ calls, covered, total }) =>
        total === 0
          ? unknownCell(
              'no synchronous call between its teams is known (spec.calls of a Component)',
            )
          : shareCell(
              coverage,
              { n: covered, m: total },
              {
                items: [
                  ...new Set(
                    calls.filter(each => !each.covered).map(({ from }) => from),
                  ),
                ],
              },
            ),
    ),
};
