import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { amazon } from '.';
import { loadCatalog, startServices, type FleetServices } from '../kit';
import { patientCatalog } from '../kit/testing/patientCatalog';
import { orderEvent } from './orderEvent';
import { OrderTopic } from './OrderTopic';
import { isDeclined } from './paymentService';
import { Stock } from './Stock';
import { Books, sendOrder, until } from './testing/orderClient';

const catalog = patientCatalog(
  loadCatalog(resolve(__dirname, '../../../../catalog/companies')),
);
const ref = (name: string) => `component:amazon/${name}`;
const ordersWhere = (declined: boolean, count: number) =>
  Array.from({ length: 2000 }, (_, n) => `order-${n}`)
    .filter(order => isDeclined(order) === declined)
    .slice(0, count);

describe('Amazon orders', () => {
  let services: FleetServices;
  let folder: string;
  let books: Books;

  const address = (service: string) =>
    services.instancesOf(ref(service))[0].address;
  const send = (orderId: string) =>
    sendOrder(address('order-service'), orderId);
  const down = (service: string) =>
    services.faults.add({ service, entityRef: ref(service), fault: 'down' });
  const quiet = () =>
    until(() =>
      ['inventory-service', 'payment-service'].every(
        service => books.of(service).waiting() === 0,
      ),
    );
  const settled = () => until(() => books.areSettled());
  const effects = (service: string, order: string) =>
    books.of(service).effectsOn(order);
  const status = async (order: string) => {
    const response = await fetch(`${address('order-service')}/orders/${order}`);
    return (await response.json()).status;
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'orders-'));
    services = await startServices({
      catalog,
      definitions: amazon,
      flawless: true,
      dataFolder: folder,
    });
    books = new Books(join(folder, 'orders'));
  });

  afterEach(async () => {
    books.close();
    await services.stop();
    rmSync(folder, { recursive: true });
  });

  it('accepts an order, which everybody then takes from a queue of their own', async () => {
    const [order] = ordersWhere(false, 1);
    expect(await send(order)).toBe(202);
    await settled();
    expect(await status(order)).toBe('completed');
    expect(effects('inventory-service', order)).toEqual(['reserved', 'closed']);
    expect(effects('payment-service', order)).toEqual(['charged', 'closed']);
    expect(effects('shipping-service', order)).toEqual(['booked', 'closed']);
    expect(effects('notification-service', order)).toEqual([
      'mail: your order has been received',
      'closed',
    ]);
  });

  it('takes an order that is sent again for the same order', async () => {
    const [order] = ordersWhere(false, 1);
    expect(await Promise.all([send(order), send(order)])).toEqual([202, 202]);
    await settled();
    expect(await send(order)).toBe(202);
    await settled();
    expect(effects('payment-service', order)).toEqual(['charged', 'closed']);
  });

  it('undoes an order whose payment fails: stock back, label cancelled, customer told', async () => {
    const [order] = ordersWhere(true, 1);
    expect(await send(order)).toBe(202);
    await settled();
    expect(await status(order)).toBe('cancelled');
    expect(effects('payment-service', order)).toEqual([
      'declined',
      'void',
      'closed',
    ]);
    expect(effects('inventory-service', order)).toEqual([
      'reserved',
      'released',
      'closed',
    ]);
    expect(effects('notification-service', order)).toContain(
      'mail: your order has been cancelled',
    );
    const { database } = books.of('inventory-service');
    expect(
      database.prepare('SELECT sum(taken) AS taken FROM stock').get(),
    ).toEqual({ taken: 0 });
  });

  it('accepts every order while payment is down, keeps them in its queue and loses none', async () => {
    const orders = [...ordersWhere(false, 55), ...ordersWhere(true, 5)];
    const outage = await down('payment-service');
    const answers = await Promise.all(orders.map(send));
    expect(new Set(answers)).toEqual(new Set([202]));
    await until(() => books.of('payment-service').waiting() === orders.length);
    await until(() => books.of('shipping-service').waiting() === 0);
    expect(await status(orders[0])).toBe('received');

    await services.faults.end(outage.id);
    await settled();
    const ends = await Promise.all(orders.map(status));
    expect(ends.filter(end => end === 'completed')).toHaveLength(55);
    expect(ends.filter(end => end === 'cancelled')).toHaveLength(5);
  });

  it('holds payments while nobody reviews them, behind the breaker', async () => {
    const orders = ordersWhere(false, 3);
    const outage = await down('fraud-service');
    expect(await Promise.all(orders.map(send))).toEqual([202, 202, 202]);
    const [payment] = services.instancesOf(ref('payment-service'));
    const { totals } = payment.circuit('fraud-service')!;
    await until(() => totals.fallbackSuccesses > 0);
    expect(effects('payment-service', orders[0])).toEqual([]);
    await services.faults.end(outage.id);
    await settled();
    expect(await status(orders[0])).toBe('completed');
  });

  it('shows the cart with the titles known last when the catalog is down, and accepts', async () => {
    await down('catalog-service');
    expect(await send(ordersWhere(false, 1)[0])).toBe(202);
  });

  it('accepts nothing without the cart, and stores nothing of it', async () => {
    const [order] = ordersWhere(false, 1);
    await down('cart-service');
    expect(await send(order)).toBe(503);
    expect(effects('order-service', order)).toEqual([]);
  });

  it.each([
    ['in order', ['OrderPlaced', 'OrderCancelled']],
    ['the other way round', ['OrderCancelled', 'OrderPlaced']],
  ] as const)(
    'ends the same when a cancelled order is heard of twice, %s',
    async (_, types) => {
      const topic = new OrderTopic(join(folder, 'orders'));
      const lines = [{ sku: 'sku-1', quantity: 3 }];
      for (const type of [...types, ...types]) {
        topic.publish([orderEvent(type, { orderId: 'a', lines })], Date.now());
        await quiet();
      }
      topic.close();
      const stock = new Stock(books.of('inventory-service').database);
      expect(stock.of('sku-1').taken).toBe(0);
      const paid = effects('payment-service', 'a');
      expect(paid.filter(kind => kind === 'charged')).toHaveLength(
        paid.filter(kind => kind === 'refunded').length,
      );
    },
  );

  it('cancels an order that the stock does not cover, and gives the money back', async () => {
    const topic = new OrderTopic(join(folder, 'orders'));
    const [orderId] = ordersWhere(false, 1);
    const lines = [{ sku: 'sku-1', quantity: 100_000 }];
    topic.publish([orderEvent('OrderPlaced', { orderId, lines })], Date.now());
    await until(() => effects('payment-service', orderId).includes('closed'));
    topic.close();
    expect(['refunded', 'void']).toContain(
      effects('payment-service', orderId).at(-2),
    );
    expect(effects('inventory-service', orderId)).toContain('missing');
  });
});
