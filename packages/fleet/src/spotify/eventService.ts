import { z } from 'zod';
import type { ServiceDefinition } from '../kit';
import { playsSchema } from './play';
import { playTopic, READERS } from './playTopic';

const MOST = 500;

const querySchema = z.object({
  reader: z.enum(READERS),
  after: z.coerce.number().int(),
});

/** Takes events in, and gives them to whoever asks, from the place that they have read to. @public */
export const eventService: ServiceDefinition = {
  entityRef: 'component:spotify/event-service',
  start(app, context) {
    const topic = playTopic(context);
    app.post('/topics/plays', async request => {
      const { plays } = playsSchema.parse(request.body);
      topic.appendFrom('play-log', plays);
      return { taken: plays.length };
    });
    app.get('/topics/plays', async request => {
      const { after, reader } = querySchema.parse(request.query);
      topic.acknowledge(reader, after, READERS);
      return { plays: topic.read(after, MOST) };
    });
    return () => topic.close();
  },
};
