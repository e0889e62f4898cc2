import type {
  TopologyAnswers,
  TopologyApi,
  TopologyQuery,
} from '../topology/topologyApi';

type Answers = Partial<TopologyAnswers> & {
  layoutWithStores?: TopologyAnswers['layout'];
};

/** A topology API that gives these answers, or never answers (`'pending'`), or fails. */
export const fakeTopology = (
  answers: Answers | 'pending' | Error,
): TopologyApi => ({
  get: async <K extends keyof TopologyAnswers>(
    what: K,
    { stores }: TopologyQuery,
  ) => {
    if (answers instanceof Error) throw answers;
    if (answers === 'pending') return new Promise<TopologyAnswers[K]>(() => {});
    const { layoutWithStores, ...plain } = answers;
    const known: Partial<TopologyAnswers> =
      stores && layoutWithStores
        ? { ...plain, layout: layoutWithStores }
        : plain;
    return known[what] ?? new Promise<TopologyAnswers[K]>(() => {});
  },
});
