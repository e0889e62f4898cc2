import { EVENTS, MENDS, type Possibility } from './possibilities';
import type { ReadinessAnswers } from './readinessAnswers';
import { readinessOutcome, type ReadinessOutcome } from './readinessOutcome';

/** One answer that is changed, and what comes of it. @public */
export type ReadinessChange = {
  /** The answer that is changed: `legs.onCallCulture`, `baselineAt`, `boundariesClear`, ... */
  id: string;
  /** As an order or an event: `Staff the on-call rotation`, `The baseline grows older than 90 days`. */
  title: string;
  answers: ReadinessAnswers;
  /** True = figures that nobody has given stand as 0 in the answers. */
  invents: boolean;
  outcome: ReadinessOutcome;
};

/**
 * One answer changed at a time: first what mends the one that decides, then what may happen to
 * those that were passed before it. `now` in milliseconds since 1970.
 *
 * @public
 */
export function whatWouldChange(
  answers: ReadinessAnswers,
  now: number,
): ReadinessChange[] {
  const { decidedBy, steps } = readinessOutcome(answers, now);
  const passed = new Set(
    steps
      .filter(({ state }) => state === 'pass' || state === 'not-applicable')
      .map(({ check }) => check),
  );
  const possible: Possibility[] = [
    ...MENDS.filter(({ check }) => check === decidedBy),
    ...EVENTS.filter(
      ({ check }) => check === 'READY-03/04' || passed.has(check),
    ),
  ];
  return possible.flatMap(({ id, title, invents = false, change }) => {
    const after = change(answers, now);
    return after
      ? [
          {
            id,
            title,
            invents,
            answers: after,
            outcome: readinessOutcome(after, now),
          },
        ]
      : [];
  });
}
