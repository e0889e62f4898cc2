import type { TopologyAnswers, TopologyApi } from '../topology/topologyApi';

/** A topology API that gives these answers, or never answers (`'pending'`), or fails. */
export const fakeTopology = (
  answers: Partial<TopologyAnswers> | 'pending' | Error,
): TopologyApi => ({
  get: async <K extends keyof TopologyAnswers>(what: K) => {
    if (answers instanceof Error) throw answers;
    const answer = answers === 'pending' ? undefined : answers[what];
    return answer ?? new Promise<TopologyAnswers[K]>(() => {});
  },
});
