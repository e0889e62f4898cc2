import { newFaultSchema } from '@banyan/backstage-plugin-banyan-common';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Monkey } from '../chaos/Monkey';
import type { FleetServices } from '../kit';
import { asked, refuse } from './answers';
import { findService } from './findService';

const SHORTEST_MS = 1000;
const LONGEST_MS = 86_400_000;
const PREVIEWED = 10;

const monkeySchema = z.strictObject({
  seed: z.coerce.string().min(1).max(100).default('banyan'),
  everyMs: z.number().min(SHORTEST_MS).max(LONGEST_MS).default(60_000),
});

const faultSchema = newFaultSchema.refine(
  ({ fault, latencyMs }) => fault !== 'latency' || latencyMs > 0,
  {
    path: ['latencyMs'],
    error: 'a latency fault needs the milliseconds that it adds',
  },
);

type Chaos = { services: FleetServices; monkey: Monkey };

/** The faults: `/chaos`, and the Chaos Monkey at `/chaos/monkey`. */
export function chaosRoutes(app: FastifyInstance, { monkey, services }: Chaos) {
  const { faults } = services;
  const state = () => ({
    faults: faults.list(),
    monkey: monkey.settings ?? null,
  });

  app.get('/chaos', async () => state());

  app.post('/chaos', async ({ body }, reply) => {
    const fault = asked(faultSchema, body, reply);
    if (!fault) return reply;
    const entityRef = findService(services, fault.service);
    if (!entityRef) {
      return refuse(
        reply,
        404,
        `The fleet runs no service named ${fault.service}; GET / lists those that it runs.`,
      );
    }
    return reply.code(201).send(await faults.add({ ...fault, entityRef }));
  });

  app.delete('/chaos', async () => {
    monkey.stop();
    const ended = faults.list().length;
    await faults.endAll();
    return { ended, ...state() };
  });

  app.delete<{ Params: { id: string } }>(
    '/chaos/:id',
    async ({ params }, reply) =>
      (await faults.end(params.id))
        ? state()
        : refuse(reply, 404, `There is no fault ${params.id} (any more).`),
  );

  app.post('/chaos/monkey', async ({ body }, reply) => {
    const settings = asked(monkeySchema, body ?? {}, reply);
    if (!settings) return reply;
    monkey.start(settings);
    return reply
      .code(201)
      .send({ ...settings, plan: monkey.preview(settings, PREVIEWED) });
  });

  app.delete('/chaos/monkey', async () => {
    monkey.stop();
    return state();
  });
}
