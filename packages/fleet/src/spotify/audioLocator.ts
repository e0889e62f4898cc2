import { z } from 'zod';
import type { ServiceDefinition } from '../kit';

const HOSTS = ['cdn-east.example', 'cdn-west.example', 'cdn-north.example'];

/** @public */
export const locationSchema = z.object({ hosts: z.array(z.string()) });

/** Which hosts have the audio of a track, the best first. @public */
export const audioLocator: ServiceDefinition = {
  entityRef: 'component:spotify/audio-locator',
  start(app, context) {
    app.get('/locations/:track', async () => {
      await context.work();
      const first = Math.floor(context.random() * HOSTS.length);
      return { hosts: [...HOSTS.slice(first), ...HOSTS.slice(0, first)] };
    });
  },
};
