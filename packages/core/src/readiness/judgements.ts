import type { ReadinessVerdict, StepJudgement } from './readinessAnswers';

export const pass = (found: string): StepJudgement => ({
  state: 'pass',
  found,
});

export const notApplicable = (found: string): StepJudgement => ({
  state: 'not-applicable',
  found,
});

export const decides = (
  verdict: ReadinessVerdict,
  found: string,
  fix: string,
): StepJudgement => ({ state: 'decides', verdict, found, fix });

/** Nobody can say yes to what is not answered. */
export const unknown = (fix: string): StepJudgement => ({
  state: 'unknown',
  verdict: 'not-yet',
  found: 'not answered',
  fix,
});
