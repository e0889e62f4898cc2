import { z } from 'zod';
import type { ServiceDefinition } from '../kit';
import { someTrack } from './tracks';

const LENGTH = 10;

/** @public */
export const upNextSchema = z.object({ tracks: z.array(z.string()) });

/** What could follow. @public */
export const recommendationService: ServiceDefinition = {
  entityRef: 'component:spotify/recommendation-service',
  start(app, context) {
    const tracks = async () => {
      await context.work();
      return {
        tracks: Array.from({ length: LENGTH }, () => someTrack(context.random)),
      };
    };
    app.get('/', tracks);
    app.get('/up-next/:track', tracks);
  },
};
