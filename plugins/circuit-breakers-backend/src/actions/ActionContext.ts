import type { Callers } from '../answers/Callers';
import type { HistorySources } from '../answers/history/historyAnswer';

/** What the actions answer from. */
export type ActionContext = {
  callers: Callers;
  history: HistorySources;
  now: () => number;
};
