import { z } from 'zod';
import type { ServiceDefinition } from '../kit';
import { somewhere } from './city';
import { placeSchema } from './place';
import { prices } from './prices';
import { rideMatching } from './rideMatching';

const rideSchema = z.object({ id: z.string().min(1), pickup: placeSchema });

/** A rider asks for a ride: the price first, then a driver. @public */
export const rideRequest: ServiceDefinition = {
  entityRef: 'component:uber/ride-request',
  load: [
    {
      perSecond: 3,
      request: random => ({
        method: 'POST',
        path: '/rides',
        body: {
          id: `trip-${Math.floor(random() * 1e12).toString(36)}`,
          pickup: somewhere(random),
        },
      }),
    },
  ],
  start(app, context) {
    const priceAt = prices(context);
    const matching = rideMatching(context);
    app.post('/rides', async request => {
      const trip = rideSchema.parse(request.body);
      await context.call('accounts-gateway', {
        path: '/',
        answer: z.unknown(),
      });
      const price = await priceAt(trip.pickup);
      return { price, match: await matching.match(trip) };
    });
    app.get('/waiting', async () => ({ waiting: matching.waiting() }));
    return matching.stop;
  },
};
