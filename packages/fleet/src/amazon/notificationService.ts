import type { ServiceDefinition } from '../kit';
import { startConsumer } from './consumer';

/** At the first mail nothing is charged yet, and it does not say so. */
const MAILS: Partial<Record<string, string>> = {
  OrderPlaced: 'mail: your order has been received',
  OrderCancelled: 'mail: your order has been cancelled',
};

/** Writes to the customer. @public */
export const notificationService: ServiceDefinition = {
  entityRef: 'component:amazon/notification-service',
  start(app, context) {
    const { stop } = startConsumer(
      app,
      context,
      store =>
        async ({ orderId, type }) => {
          await context.work();
          const mail = MAILS[type];
          return () => {
            if (mail) store.record(orderId, mail);
            return [];
          };
        },
    );
    return stop;
  },
};
