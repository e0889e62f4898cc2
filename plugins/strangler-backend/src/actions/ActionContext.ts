import type { Answers } from '../answers/Answers';
import type { Callers } from '../answers/Callers';

/** What the actions answer from. */
export type ActionContext = {
  answers: Answers;
  callers: Callers;
  now: () => number;
};

/** Of every action here: it reads only. */
export const READ_ONLY = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;
