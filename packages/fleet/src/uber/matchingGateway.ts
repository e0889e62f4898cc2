import { z } from 'zod';
import type { ServiceDefinition } from '../kit';
import { matchSchema, tripSchema } from './trip';

/** The way into dispatch for the rest of the company. @public */
export const matchingGateway: ServiceDefinition = {
  entityRef: 'component:uber/matching-gateway',
  start(app, context) {
    app.post('/matches', async request => {
      const trip = tripSchema.parse(request.body);
      await context.call('demand', { path: '/', answer: z.unknown() });
      return context.call('disco', {
        method: 'POST',
        path: '/matches',
        body: trip,
        answer: matchSchema,
      });
    });
  },
};
