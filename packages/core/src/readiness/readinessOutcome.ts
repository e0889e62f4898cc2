import { questionsOfNature } from './questionsOfNature';
import { questionsOfPilot } from './questionsOfPilot';
import { questionsOfPreparation } from './questionsOfPreparation';
import type {
  ReadinessAnswers,
  ReadinessStep,
  ReadinessVerdict,
} from './readinessAnswers';

const QUESTIONS = [
  ...questionsOfNature,
  ...questionsOfPreparation,
  ...questionsOfPilot,
];

/** Whether to adopt microservices, how far, and why. @public */
export type ReadinessOutcome = {
  verdict: ReadinessVerdict;
  /** The check whose question decided; null = all were passed. */
  decidedBy: string | null;
  /** What is to be done first. */
  fix: string;
  /** Every question, in its order. */
  steps: ReadinessStep[];
};

const ALL_PASSED = {
  verdict: 'expand',
  decidedBy: null,
  fix: 'cut the next service, with the same rule to stop',
} as const;

/**
 * Asks one question after the other, in the order READY-01, 15, 12, 10, 11, 02, 05, 06, 07, the
 * size band, 08, 09; the first that is not passed decides, one that is not answered too. `now` in
 * milliseconds since 1970. Source: the frameworks of chapters S0 and S1.
 *
 * @public
 */
export function readinessOutcome(
  answers: ReadinessAnswers,
  now: number,
): ReadinessOutcome {
  let outcome: Omit<ReadinessOutcome, 'steps'> | undefined;
  const steps = QUESTIONS.map(({ judge, ...question }): ReadinessStep => {
    if (outcome) return { ...question, state: 'not-asked', found: null };
    const judgement = judge(answers, now);
    if ('verdict' in judgement) {
      const { verdict, fix } = judgement;
      outcome = { verdict, fix, decidedBy: question.check };
    }
    return { ...question, state: judgement.state, found: judgement.found };
  });
  return { ...(outcome ?? ALL_PASSED), steps };
}
