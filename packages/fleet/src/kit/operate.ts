import { breakerOrderSchema } from '@banyan/backstage-plugin-banyan-common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import type { DeclaredCircuit } from './DeclaredCircuit';

const orderSchema = z.strictObject({ order: breakerOrderSchema });

type Operated = {
  entityRef: string;
  registry: Registry;
  circuit(name: string): DeclaredCircuit | undefined;
  breakers(): object;
};

/** Takes an order for one breaker; what is wrong with it is said in a sentence. */
export function takeOrder(
  service: Operated,
  { name, body, reply }: { name: string; body: unknown; reply: FastifyReply },
) {
  const circuit = service.circuit(name);
  if (!circuit) {
    return reply
      .code(404)
      .send({ error: `${service.entityRef} has no breaker named ${name}.` });
  }
  const { data } = orderSchema.safeParse(body);
  if (!data) {
    const orders = breakerOrderSchema.options.join(', ');
    return reply.code(400).send({
      error: `Expected {"order": "..."} with one of ${orders}.`,
    });
  }
  circuit.order(data.order);
  return reply.send(circuit.toJSON());
}

/** What every service answers without a line of its own: metrics, its breakers and orders to them. */
export function operate(app: FastifyInstance, service: Operated) {
  app.get('/metrics', async (_, reply) =>
    reply
      .type(service.registry.contentType)
      .send(await service.registry.metrics()),
  );
  app.get('/breakers', async () => service.breakers());
  app.post<{ Params: { name: string } }>(
    '/breakers/:name',
    async (request, reply) =>
      takeOrder(service, {
        name: request.params.name,
        body: request.body,
        reply,
      }),
  );
}
