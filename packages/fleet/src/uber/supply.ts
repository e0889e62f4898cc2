import { z } from 'zod';
import type { ServiceDefinition } from '../kit';
import { DriverRoster } from './DriverRoster';

const TRIP_MS = 180_000;
const MINUTE_MS = 60_000;

const standingRequestSchema = z.object({ drivers: z.array(z.string()) });

/** @public */
export const standingSchema = z.array(
  z.object({
    driver: z.string(),
    rating: z.number(),
    idleMinutes: z.number(),
  }),
);

/** Knows of every driver whether they are free, and gives each to one trip at a time. @public */
export const supply: ServiceDefinition = {
  entityRef: 'component:uber/supply',
  start(app, context) {
    const roster = new DriverRoster({
      tripMs: context.scaled(TRIP_MS),
      minuteMs: context.scaled(MINUTE_MS),
    });
    app.post('/standing', async request => {
      const { drivers } = standingRequestSchema.parse(request.body);
      return roster.standing(drivers, context.now());
    });
    app.post<{ Params: { driver: string } }>(
      '/drivers/:driver/trip',
      async ({ params }, reply) => {
        const taken = roster.take(params.driver, context.now());
        return taken
          ? { driver: params.driver }
          : reply.code(409).send({ error: `${params.driver} is taken.` });
      },
    );
  },
};
