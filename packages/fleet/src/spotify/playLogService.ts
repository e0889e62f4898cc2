import { join } from 'node:path';
import type { ServiceDefinition } from '../kit';
import { forwardPlays } from './forwardPlays';
import { playsSchema } from './play';
import { PlayLog } from './PlayLog';

/** Keeps every play until the event pipeline has it. @public */
export const playLogService: ServiceDefinition = {
  entityRef: 'component:spotify/play-log',
  start(app, context) {
    const log = new PlayLog(join(context.folder('play-log'), 'plays.sqlite'));
    app.post('/plays', async request => {
      const { plays } = playsSchema.parse(request.body);
      log.appendFrom('playback-orchestrator', plays);
      return { taken: plays.length };
    });
    return forwardPlays(
      log,
      { callee: 'event-service', path: '/topics/plays' },
      context,
    );
  },
};
