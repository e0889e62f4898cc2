import type { CaseStudiesApi } from '../data';

type Asked = Parameters<CaseStudiesApi['tell']>[0];

/** Of each group what it answers: a value, an error that it fails with, or a function of the reference. */
export type FakeAnswers = { [K in Asked]?: unknown };

/** An API with these answers, the same for each group unless they are functions; what is not among them never comes. */
export const fakeCaseStudies = (answers: FakeAnswers = {}): CaseStudiesApi =>
  ({
    tell: async (what: Asked, ref: string) => {
      const given = answers[what];
      const answer: unknown = typeof given === 'function' ? given(ref) : given;
      if (answer instanceof Error) throw answer;
      return answer === undefined ? new Promise(() => {}) : answer;
    },
  }) as CaseStudiesApi;
