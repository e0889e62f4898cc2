import { z } from 'zod';
import type { ServiceDefinition } from '../kit';
import { placeSchema } from './place';
import { straightLineEta } from './straightLineEta';

/** Streets are longer than straight lines, and there is traffic. */
const DETOUR = 1.35;
const TRAFFIC = 0.5;

const routesSchema = z.object({
  to: placeSchema,
  from: z.array(placeSchema.extend({ driver: z.string() })),
});

/** @public */
export const etasSchema = z.array(
  z.object({ driver: z.string(), etaSeconds: z.number() }),
);

/** How long each driver needs to the rider. @public */
export const etaGateway: ServiceDefinition = {
  entityRef: 'component:uber/eta-gateway',
  start(app, context) {
    app.post('/etas', async request => {
      const { from, to } = routesSchema.parse(request.body);
      await context.call('routing-engine', { path: '/', answer: z.unknown() });
      await context.work();
      const jam = DETOUR + TRAFFIC * context.random();
      return from.map(place => ({
        driver: place.driver,
        etaSeconds: Math.round(straightLineEta(place, to) * jam),
      }));
    });
    // For callers who only show a badge.
    app.get('/', async () => {
      await context.work();
      return { etaSeconds: Math.round(120 + 300 * context.random()) };
    });
  },
};
