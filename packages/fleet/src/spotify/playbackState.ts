import { z } from 'zod';
import type { ServiceDefinition } from '../kit';

const SESSIONS_KEPT = 2000;

const startedSchema = z.object({ track: z.string() });

/** @public */
export const stateSchema = z.object({
  keptBy: z.enum(['playback-state', 'client']),
  positionMs: z.number(),
});

/** @public */
export type State = z.infer<typeof stateSchema>;

/** What plays in each session, and how far. @public */
export const playbackState: ServiceDefinition = {
  entityRef: 'component:spotify/playback-state',
  start(app, context) {
    const tracks = new Map<string, string>();
    app.put<{ Params: { session: string } }>(
      '/sessions/:session',
      async ({ body, params }): Promise<State> => {
        const { track } = startedSchema.parse(body);
        await context.work();
        tracks.set(params.session, track);
        const [oldest] = tracks.keys();
        if (tracks.size > SESSIONS_KEPT) tracks.delete(oldest);
        return { keptBy: 'playback-state', positionMs: 0 };
      },
    );
  },
};
