import type { Answers } from '../answers/Answers';
import type { Callers } from '../answers/Callers';

/** What the actions answer from. */
export type ActionContext = {
  answers: Answers;
  callers: Callers;
  now: () => number;
};
