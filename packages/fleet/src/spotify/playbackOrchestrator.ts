import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { ServiceDefinition } from '../kit';
import { forwardPlays } from './forwardPlays';
import { PlayLog } from './PlayLog';
import { startOfTrack } from './startOfTrack';
import { someTrack } from './tracks';
import { upNext } from './upNext';

const USERS = 1000;

const askedSchema = z.object({
  user: z.string().min(1),
  track: z.string().min(1),
});

/**
 * Starts a track. The client waits for what the first sound needs; the play is written down for
 * royalties and analytics, and what follows is fetched on the side.
 *
 * @public
 */
export const playbackOrchestrator: ServiceDefinition = {
  entityRef: 'component:spotify/playback-orchestrator',
  load: [
    {
      perSecond: 4,
      request: random => ({
        method: 'POST',
        path: '/plays',
        body: {
          user: `user-${Math.floor(random() * USERS)}`,
          track: someTrack(random),
        },
      }),
    },
  ],
  start(app, context) {
    const start = startOfTrack(context);
    const following = upNext(context);
    const log = new PlayLog(
      join(context.folder('playback-orchestrator'), 'plays.sqlite'),
    );

    app.post('/plays', async (request, reply) => {
      const asked = askedSchema.parse(request.body);
      const session = randomUUID();
      const started = await start({ ...asked, session });
      if (started.plan === 'lapsed') {
        return reply.code(403).send({ error: 'The subscription has lapsed.' });
      }
      log.append({ ...asked, session, plan: started.plan });
      following.ask(session, asked.track);
      return { session, ...started };
    });
    app.get<{ Params: { session: string } }>(
      '/plays/:session/up-next',
      async ({ params }) => ({ tracks: following.of(params.session) }),
    );
    return forwardPlays(log, { callee: 'play-log', path: '/plays' }, context);
  },
};
