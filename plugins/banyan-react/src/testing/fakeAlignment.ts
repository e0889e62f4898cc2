import type {
  HistoryResponse,
  WhatIfRequest,
  WhatIfResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { AlignmentApi } from '../topology/alignmentApi';

type Answers = {
  whatIf?: (plan: WhatIfRequest) => WhatIfResponse;
  history?: HistoryResponse;
};

/** An alignment API that gives these answers, never answers what is not among them, or fails. */
export const fakeAlignment = (answers: Answers | Error = {}): AlignmentApi => ({
  whatIf: async plan => {
    if (answers instanceof Error) throw answers;
    return answers.whatIf?.(plan) ?? new Promise(() => {});
  },
  history: async () => {
    if (answers instanceof Error) throw answers;
    return answers.history ?? new Promise(() => {});
  },
});
