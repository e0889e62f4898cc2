import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Callers } from '../answers/Callers';
import type { Scorecards } from '../Scorecards';

/** What the actions answer from. */
export type ActionContext = {
  auditor: AuditorService;
  callers: Pick<Callers, 'as'>;
  scorecards: Pick<Scorecards, 'runs' | 'store'>;
  now: () => number;
};
