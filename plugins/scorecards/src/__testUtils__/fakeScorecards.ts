import type { ScorecardsApi } from '../data';

type Told = { [K in keyof ScorecardsApi]?: unknown };

/**
 * A scorecards API with these answers: a value, an error that it fails with, or a function of
 * what is asked. What is not among them never answers.
 */
export const fakeScorecards = (told: Told = {}): ScorecardsApi =>
  new Proxy(told, {
    get:
      (known, name) =>
      async (...asked: unknown[]) => {
        const given: unknown = Reflect.get(known, name);
        const answer =
          typeof given === 'function' ? await given(...asked) : given;
        if (answer instanceof Error) throw answer;
        return answer === undefined && !(name in known)
          ? new Promise(() => {})
          : answer;
      },
  }) as ScorecardsApi;
