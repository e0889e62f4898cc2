import type { ServiceDefinition } from '../kit';
import { startConsumer } from './consumer';
import { orderEvent } from './orderEvent';

/** Books the parcel of an order, and cancels its label with the order. @public */
export const shippingService: ServiceDefinition = {
  entityRef: 'component:amazon/shipping-service',
  start(app, context) {
    const { stop } = startConsumer(app, context, store => async event => {
      const { orderId, type } = event;
      await context.work();
      return () => {
        const done = store.effectsOn(orderId);
        if (type === 'OrderPlaced' && done.length === 0) {
          store.record(orderId, 'booked');
          return [orderEvent('ShipmentBooked', event)];
        }
        if (type === 'OrderCancelled') store.record(orderId, 'label cancelled');
        return [];
      };
    });
    // For those who want a label at once.
    app.get('/', async () => {
      await context.work();
      return { label: 'printed' };
    });
    return stop;
  },
};
