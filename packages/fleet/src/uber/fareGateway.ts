import { z } from 'zod';
import type { ServiceDefinition } from '../kit';

const DOLLARS = { least: 6, most: 34 };

/** @public */
export const fareSchema = z.object({ dollars: z.number() });

/** What a ride costs, before surge. @public */
export const fareGateway: ServiceDefinition = {
  entityRef: 'component:uber/fare-gateway',
  start(app, context) {
    app.get('/quotes/:cell', async () => {
      await context.call('fare-estimator', { path: '/', answer: z.unknown() });
      await context.work();
      const { least, most } = DOLLARS;
      return { dollars: Math.round(least + (most - least) * context.random()) };
    });
  },
};
