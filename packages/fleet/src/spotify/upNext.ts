import type { ServiceContext } from '../kit';
import { LastKnown } from './LastKnown';
import { upNextSchema } from './recommendationService';

const SESSIONS_KEPT = 500;

/** What follows in each session: asked for on the side, and empty until it is known. */
export function upNext(context: ServiceContext) {
  const queues = new LastKnown<string[]>(SESSIONS_KEPT);

  const fetchFor = async (session: string, track: string) => {
    const { tracks } = await context.call(
      'recommendation-service',
      {
        path: `/up-next/${encodeURIComponent(track)}`,
        answer: upNextSchema,
      },
      { fallback: () => ({ tracks: [] }) },
    );
    queues.put(session, tracks, context.now());
  };
  return {
    /** Nobody waits for it. */
    ask: (session: string, track: string) =>
      void fetchFor(session, track).catch(() => undefined),
    of: (session: string) => queues.get(session, 0) ?? [],
  };
}
