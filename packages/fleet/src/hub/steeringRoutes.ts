import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { LoadGenerator } from '../load/LoadGenerator';
import { asked, refuse } from './answers';
import type { Gateways } from '../gateways/Gateways';

const MOST_LOAD = 20;

const loadSchema = z.strictObject({ factor: z.number().min(0).max(MOST_LOAD) });

const routeSchema = z.strictObject({
  gateway: z.string().min(1),
  capability: z.string().min(1),
  /** To the new side. */
  percent: z.number().min(0).max(100),
});

type Steered = { load: LoadGenerator; gateways: Gateways };

/** How much load there is (`/load`), and where the gateways send it (`/routes`). */
export function steeringRoutes(
  app: FastifyInstance,
  { gateways, load }: Steered,
) {
  const told = () => ({
    factor: load.factor,
    perSecond: load.perSecond,
    sent: load.sent,
  });

  app.get('/load', async () => told());

  for (const method of ['PUT', 'POST'] as const) {
    app.route({
      method,
      url: '/load',
      handler: async ({ body }, reply) => {
        const wanted = asked(loadSchema, body, reply);
        if (!wanted) return reply;
        load.factor = wanted.factor;
        return told();
      },
    });
  }

  app.get('/routes', async () => ({ routes: await gateways.list() }));

  app.put('/routes', async ({ body }, reply) => {
    const wanted = asked(routeSchema, body, reply);
    if (!wanted) return reply;
    const { capability, gateway, percent } = wanted;
    const route = await gateways.steer(gateway, capability, percent);
    if (!route) {
      return refuse(
        reply,
        404,
        `${gateway} routes no ${capability}; GET /routes lists what is routed.`,
      );
    }
    return route;
  });
}
