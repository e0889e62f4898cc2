import type { ServiceDefinition } from '../kit';
import { startConsumer } from './consumer';
import type { EventStore } from './EventStore';
import { orderEvent, type OrderEvent } from './orderEvent';
import { Stock } from './Stock';

type Books = { stock: Stock; store: EventStore };

/** Puts aside what an order needs, or back what a cancelled one had. */
function moveGoods(event: OrderEvent, { stock, store }: Books) {
  const { lines, orderId, type } = event;
  const done = store.effectsOn(orderId);
  if (type === 'OrderPlaced' && done.length === 0) {
    const isTaken = stock.take(lines);
    store.record(orderId, isTaken ? 'reserved' : 'missing');
    return [orderEvent(isTaken ? 'StockReserved' : 'StockMissing', event)];
  }
  if (type === 'OrderCancelled') {
    if (done.includes('reserved')) stock.giveBack(lines);
    store.record(orderId, 'released');
  }
  return [];
}

/** Keeps the goods. @public */
export const inventoryService: ServiceDefinition = {
  entityRef: 'component:amazon/inventory-service',
  start(app, context) {
    const { stop } = startConsumer(app, context, store => {
      const stock = new Stock(store.database);
      return async event => {
        await context.work();
        return () => moveGoods(event, { stock, store });
      };
    });
    return stop;
  },
};
