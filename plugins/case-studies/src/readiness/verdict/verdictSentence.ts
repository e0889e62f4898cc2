import {
  type ReadinessAnswers,
  type ReadinessOutcome,
  readinessOutcome,
  withoutBlocker,
} from '@banyan/core';
import { READINESS_FIELDS } from '../fields';
import { textsOf } from '../answers';
import { VERDICT_WORDS } from './verdictWords';

/** The answer in one sentence; `strong` is what is to be done. */
export type VerdictSentence = { lead: string; strong: string; rest: string };

const LEADS: Readonly<Record<ReadinessOutcome['verdict'], string>> = {
  'stay-monolith': 'Stay with one program',
  'modular-monolith': 'A modular monolith',
  'not-yet': 'Not yet',
  pilot: 'Pilot one service',
  expand: 'Expand, with a rule to stop',
};

/** Whether anything at all is answered. */
export const isEmpty = (answers: ReadinessAnswers): boolean =>
  Object.keys(textsOf(answers)).length === 0;

function changedFields(before: ReadinessAnswers, after: ReadinessAnswers) {
  const [was, is] = [textsOf(before), textsOf(after)];
  return READINESS_FIELDS.filter(({ id }) => was[id] !== is[id]).length;
}

/** What comes once the question that decides is passed; empty = nobody can say, or nothing else. */
function afterwards(
  answers: ReadinessAnswers,
  { verdict, decidedBy, steps }: ReadinessOutcome,
  now: number,
): string {
  const mended = withoutBlocker(answers, now);
  if (!mended) return '';
  const next = readinessOutcome(mended, now);
  const isStuck = next.decidedBy === decidedBy || next.verdict === verdict;
  if (isStuck) return '';
  const { answer } = VERDICT_WORDS[next.verdict];
  const title = steps.find(({ check }) => check === decidedBy)?.title;
  const once =
    changedFields(answers, mended) === 1
      ? 'With that one change'
      : `Once “${title}” is passed`;
  return ` ${once} the answer becomes ${answer}.`;
}

/** Whether to adopt microservices, how far, and what is in the way. `now` in milliseconds since 1970. */
export function verdictSentence(
  answers: ReadinessAnswers,
  outcome: ReadinessOutcome,
  now: number,
): VerdictSentence {
  const { verdict, fix, steps } = outcome;
  const decider = steps.find(({ state }) => state === 'unknown');
  if (isEmpty(answers))
    return {
      lead: 'No answer yet: ',
      strong: fix,
      rest: `. The first question, “${decider?.title ?? ''}”, is not answered.`,
    };
  if (decider)
    return {
      lead: `${LEADS[verdict]}: `,
      strong: fix,
      rest: `. “${decider.title}” is not answered, and that is no pass.`,
    };
  const rest = verdict === 'not-yet' ? ' first.' : '.';
  return {
    lead: `${LEADS[verdict]}: `,
    strong: fix,
    rest: `${rest}${afterwards(answers, outcome, now)}`,
  };
}
