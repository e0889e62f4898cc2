import type { ServiceDefinition } from '../kit';
import { startConsumer } from './consumer';
import { orderEvent } from './orderEvent';

/**
 * Undoes an order of which one step failed: stock is released, money given back, the label
 * cancelled and the customer told, each by whoever did it.
 *
 * @public
 */
export const orderCompensator: ServiceDefinition = {
  entityRef: 'component:amazon/order-compensator',
  start(app, context) {
    const { stop } = startConsumer(app, context, store => async event => () => {
      const isUndone = store.effectsOn(event.orderId).length > 0;
      if (isUndone) return [];
      store.record(event.orderId, `undone after ${event.type}`);
      return [orderEvent('OrderCancelled', event)];
    });
    return stop;
  },
};
