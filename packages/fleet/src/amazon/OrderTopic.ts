import { join } from 'node:path';
import { EventStore } from './EventStore';
import type { OrderEvent, OrderEventType } from './orderEvent';

/** Whose queue an event goes to. */
const SUBSCRIBERS: Record<OrderEventType, readonly string[]> = {
  OrderPlaced: [
    'inventory-service',
    'payment-service',
    'shipping-service',
    'notification-service',
  ],
  StockReserved: ['order-service'],
  PaymentTaken: ['order-service'],
  ShipmentBooked: ['order-service'],
  StockMissing: ['order-compensator'],
  PaymentFailed: ['order-compensator'],
  OrderCancelled: [
    'order-service',
    'inventory-service',
    'payment-service',
    'shipping-service',
    'notification-service',
  ],
  OrderClosed: [
    'order-service',
    'inventory-service',
    'payment-service',
    'shipping-service',
    'notification-service',
    'order-compensator',
  ],
};

/** The file that a service keeps its queue in. @public */
export const storeFile = (folder: string, service: string) =>
  join(folder, `${service}.sqlite`);

/** Takes what happens to orders to the queues of all whom it concerns. @public */
export class OrderTopic {
  readonly #folder: string;
  readonly #queues = new Map<string, EventStore>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  publish(events: readonly OrderEvent[], now: number) {
    for (const event of events) {
      for (const service of SUBSCRIBERS[event.type]) {
        this.#queueOf(service).receive([event], now);
      }
    }
  }

  close() {
    for (const queue of this.#queues.values()) queue.close();
  }

  #queueOf(service: string) {
    const known = this.#queues.get(service);
    if (known) return known;
    const queue = new EventStore(storeFile(this.#folder, service));
    this.#queues.set(service, queue);
    return queue;
  }
}
