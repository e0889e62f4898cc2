import { z } from 'zod';
import {
  seededRandom,
  type ServiceContext,
  type ServiceDefinition,
} from '../kit';
import { startConsumer } from './consumer';
import type { EventStore } from './EventStore';
import { orderEvent, type OrderEvent } from './orderEvent';

const DECLINED_SHARE = 0.03;

/** Now and then the bank says no; it says the same when it is asked again. @public */
export const isDeclined = (orderId: string) =>
  seededRandom(`card of ${orderId}`)() < DECLINED_SHARE;

/** Without a word from fraud-service the payment stays in the queue. */
async function review(context: ServiceContext) {
  const isReviewed = await context.call(
    'fraud-service',
    { path: '/', answer: z.unknown().transform(() => true) },
    { fallback: () => false },
  );
  if (!isReviewed) throw new Error('Held for a later review.');
}

/** Takes the money, or gives back what was taken. */
function moveMoney(event: OrderEvent, store: EventStore) {
  const { orderId, type } = event;
  const done = store.effectsOn(orderId);
  if (type === 'OrderPlaced' && done.length === 0) {
    const hasFailed = isDeclined(orderId);
    store.record(orderId, hasFailed ? 'declined' : 'charged');
    return [orderEvent(hasFailed ? 'PaymentFailed' : 'PaymentTaken', event)];
  }
  if (type === 'OrderCancelled') {
    store.record(orderId, done.includes('charged') ? 'refunded' : 'void');
  }
  return [];
}

/** Takes the money for an order, and gives it back when the order is cancelled. @public */
export const paymentService: ServiceDefinition = {
  entityRef: 'component:amazon/payment-service',
  start(app, context) {
    const { stop } = startConsumer(app, context, store => async event => {
      const isNew = store.effectsOn(event.orderId).length === 0;
      if (event.type === 'OrderPlaced' && isNew) {
        await review(context);
        await context.work();
      }
      return () => moveMoney(event, store);
    });
    return stop;
  },
};
