import type { Callers } from '../answers/Callers';
import type { HistorySources } from '../answers/history/historyAnswer';

/** What the actions answer from. */
export type ActionContext = {
  callers: Callers;
  history: HistorySources;
  now: () => number;
};

/** Of every action here: it reads only. */
export const READ_ONLY = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;
