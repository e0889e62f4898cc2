import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStore } from './EventStore';
import { orderEvent } from './orderEvent';

const lines = [{ sku: 'sku-1', quantity: 1 }];
const placed = (orderId: string) =>
  orderEvent('OrderPlaced', { orderId, lines });

describe('EventStore', () => {
  let folder: string;
  let store: EventStore;
  const open = () => new EventStore(join(folder, 'payment.sqlite'));
  const charge = (orderId: string) => () => {
    store.record(orderId, 'charged');
    return [orderEvent('PaymentTaken', { orderId, lines })];
  };
  const told = () => {
    const ids: string[] = [];
    store.drainOutbox(events => ids.push(...events.map(({ id }) => id)));
    return ids;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'events-'));
    store = open();
  });

  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it('has a message once, however often it comes, also after it is done', () => {
    store.receive([placed('a'), placed('a')], 1);
    store.finish(placed('a'), charge('a'));
    store.receive([placed('a')], 2);
    store.finish(placed('a'), charge('a'));
    expect(store.effectsOn('a')).toEqual(['charged']);
    expect(told()).toEqual(['a/PaymentTaken']);
    expect(store.waiting()).toBe(0);
  });

  it('does all that a message asks for or nothing of it', () => {
    store.receive([placed('a')], 1);
    expect(() =>
      store.finish(placed('a'), () => {
        store.record('a', 'charged');
        throw new Error('The power fails.');
      }),
    ).toThrow('The power fails.');
    expect(store.effectsOn('a')).toEqual([]);
    expect(store.due(1, 9)).toHaveLength(1);
  });

  it('tells again what may not have been heard', () => {
    store.transact(charge('a'));
    expect(() =>
      store.drainOutbox(() => {
        throw new Error('The power fails.');
      }),
    ).toThrow('The power fails.');
    expect(told()).toEqual(['a/PaymentTaken']);
    expect(told()).toEqual([]);
  });

  it('gives the message that waits longest first, and a postponed one when its time comes', () => {
    store.receive([placed('b')], 1);
    store.receive([placed('a')], 2);
    store.postpone(placed('b'), 10);
    expect(store.due(5, 9)).toMatchObject([{ event: { orderId: 'a' } }]);
    expect(store.due(10, 9)).toMatchObject([
      { event: { orderId: 'a' }, attempts: 0 },
      { event: { orderId: 'b' }, attempts: 1 },
    ]);
  });

  it('gives the messages of one order one at a time, in the order in which they came', () => {
    const cancelled = orderEvent('OrderCancelled', { orderId: 'a', lines });
    store.receive([placed('a'), cancelled, placed('b')], 1);
    store.postpone(placed('a'), 10);
    expect(store.due(5, 9).map(({ event }) => event.id)).toEqual([
      'b/OrderPlaced',
    ]);
    store.finish(placed('a'), () => []);
    expect(store.due(5, 9).map(({ event }) => event.id)).toEqual([
      'a/OrderCancelled',
      'b/OrderPlaced',
    ]);
  });

  it('keeps 1,500 orders of a quarter of an hour in which nobody takes any, and loses none', () => {
    for (let minute = 0; minute < 15; minute++) {
      const orders = Array.from({ length: 100 }, (_, n) =>
        placed(`${minute}-${n}`),
      );
      store.receive(orders, minute);
    }
    store.close();
    store = open();
    expect(store.waiting()).toBe(1500);
    for (const { event } of store.due(15, 2000)) {
      store.finish(event, charge(event.orderId));
    }
    expect(store.waiting()).toBe(0);
    expect(new Set(told()).size).toBe(1500);
  });

  it('forgets closed orders but for the newest, and no open one', () => {
    const orders = Array.from({ length: 30 }, (_, n) => `order-${n}`);
    store.receive(orders.map(placed), 1);
    for (const order of orders) store.finish(placed(order), charge(order));
    for (const order of orders.slice(5)) store.recordClosed(order);
    store.prune(10);
    const known = orders.filter(order => store.effectsOn(order).length > 0);
    expect(known).toEqual([...orders.slice(0, 5), ...orders.slice(20)]);
    const [row] = store.database
      .prepare<[], { kept: number }>('SELECT count(*) AS kept FROM inbox')
      .all();
    expect(row.kept).toBe(10);
  });
});
