import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ServiceContext, ServiceDefinition } from '../kit';
import { cartSchema } from './cartService';
import { startConsumer } from './consumer';
import type { EventStore } from './EventStore';
import { orderEvent, type OrderEvent } from './orderEvent';
import { orderStatus } from './orderStatus';

const CUSTOMERS = 500;

const orderSchema = z.object({
  /** The name that the shop gives it: sent again, it is the same order. */
  orderId: z.string().min(1).optional(),
  customer: z.string().min(1),
});

/** What has happened to an order; the last step closes it. */
function progress(event: OrderEvent, store: EventStore) {
  const { orderId, type } = event;
  const before = store.effectsOn(orderId);
  if (orderStatus(before) !== 'received') return [];
  store.record(orderId, type);
  return orderStatus([...before, type]) === 'received'
    ? []
    : [orderEvent('OrderClosed', event)];
}

/** Stores the order and, in the same breath, what is to be told of it. */
function acceptance(context: ServiceContext, store: EventStore) {
  return async (orderId: string, customer: string) => {
    if (store.effectsOn(orderId).length > 0) return;
    const { lines } = await context.call('cart-service', {
      path: `/carts/${encodeURIComponent(customer)}`,
      answer: cartSchema,
    });
    store.transact(() => {
      if (store.effectsOn(orderId).length > 0) return [];
      store.record(orderId, 'received');
      return [orderEvent('OrderPlaced', { orderId, lines })];
    });
    context.emit('order.received', { order: orderId });
  };
}

/** Accepts orders; all else is done by those who hear of them. @public */
export const orderService: ServiceDefinition = {
  entityRef: 'component:amazon/order-service',
  load: [
    {
      perSecond: 3,
      request: random => ({
        method: 'POST',
        path: '/orders',
        body: { customer: `customer-${Math.floor(random() * CUSTOMERS)}` },
      }),
    },
  ],
  start(app, context) {
    const { stop, store } = startConsumer(
      app,
      context,
      books => async event => () => progress(event, books),
    );
    const accept = acceptance(context, store);
    app.post('/orders', async (request, reply) => {
      const { customer, orderId = randomUUID() } = orderSchema.parse(
        request.body,
      );
      await accept(orderId, customer);
      return reply
        .code(202)
        .send({ orderId, message: 'Your order has been received.' });
    });
    app.get<{ Params: { order: string } }>(
      '/orders/:order',
      async ({ params }, reply) => {
        const happened = store.effectsOn(params.order);
        return happened.length > 0
          ? { status: orderStatus(happened), happened }
          : reply.code(404).send({ error: `No order ${params.order}.` });
      },
    );
    return stop;
  },
};
