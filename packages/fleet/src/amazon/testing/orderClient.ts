import { setTimeout as pause } from 'node:timers/promises';
import { storeFile } from '../OrderTopic';
import { EventStore } from '../EventStore';

/** The services that keep something on orders. */
export const KEEPERS = [
  'order-service',
  'inventory-service',
  'payment-service',
  'shipping-service',
  'notification-service',
  'order-compensator',
];

/** Waits until it is so; tests give up by their own time. */
export async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await pause(25);
}

/** Sends an order, once; the status is 0 when there was no answer. */
export async function sendOrder(address: string, orderId: string) {
  const response = await fetch(`${address}/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ orderId, customer: `customer of ${orderId}` }),
  }).catch(() => undefined);
  return response?.status ?? 0;
}

/** What the services have on file. */
export class Books {
  readonly #stores: ReadonlyMap<string, EventStore>;

  constructor(folder: string) {
    this.#stores = new Map(
      KEEPERS.map(name => [name, new EventStore(storeFile(folder, name))]),
    );
  }

  of(service: string): EventStore {
    const store = this.#stores.get(service);
    if (!store) throw new Error(`${service} keeps no books.`);
    return store;
  }

  /** True when nobody has anything left to do. */
  areSettled() {
    return [...this.#stores.values()].every(
      store => store.waiting() === 0 && countOf(store, 'outbox') === 0,
    );
  }

  close() {
    for (const store of this.#stores.values()) store.close();
  }
}

function countOf({ database }: EventStore, table: 'outbox') {
  const row = database
    .prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM ${table}`)
    .get();
  return row?.rows ?? 0;
}
