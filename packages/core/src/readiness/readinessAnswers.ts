import type { ReadinessFacts } from './readinessFacts';

/** What the calculator asks for: what an organization states, and its plan; null = not answered. @public */
export type ReadinessAnswers = Omit<
  ReadinessFacts,
  'decisionRecord' | 'pilot' | 'willReorganise'
> & {
  /** Services and domains that the pilot is to touch; 0 = none is chosen. */
  pilotServices: number | null;
  pilotDomains: number | null;
  /** Whether somebody may stop it by a figure. */
  haltRule: boolean | null;
  /** Whether the pilot has run, and held against its halt rule. */
  pilotHeld: boolean | null;
};

/** The five answers, from least to most change. @public */
export const READINESS_VERDICTS = [
  'stay-monolith',
  'modular-monolith',
  'not-yet',
  'pilot',
  'expand',
] as const;

/** @public */
export type ReadinessVerdict = (typeof READINESS_VERDICTS)[number];

/** What one question came to; unknown = not answered, and it decides all the same: it is never a pass. */
export type StepJudgement =
  | { state: 'pass' | 'not-applicable'; found: string }
  | {
      state: 'decides' | 'unknown';
      found: string;
      verdict: ReadinessVerdict;
      /** What is to be done first, as an order: `staff the on-call rotation`. */
      fix: string;
    };

/** One question of the calculator. */
export type ReadinessQuestion = {
  /** The check that asks the same of the catalog. */
  check: string;
  title: string;
  why: string;
  /** The chapter that it comes from. */
  source: string;
  judge: (answers: ReadinessAnswers, now: number) => StepJudgement;
};

/** A question with what it came to; the ones after the one that decides are not asked. @public */
export type ReadinessStep = Pick<
  ReadinessQuestion,
  'check' | 'source' | 'title' | 'why'
> & {
  state: StepJudgement['state'] | 'not-asked';
  /** What was found; null = it was not asked. */
  found: string | null;
};
