import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { orderStatus } from './orderStatus';
import { linesOf } from './cartService';
import { Books, KEEPERS, sendOrder, until } from './testing/orderClient';

const PACKAGE = resolve(__dirname, '../..');
const ORDERS = Array.from({ length: 30 }, (_, n) => `order-${n}`);
/** It is killed when so many orders have been sent. */
const KILLS = [8, 18];

/** Orders that were accepted although the answer was lost, and completed. */
const extra = (books: Books, sent: readonly string[]) =>
  ORDERS.map(order => `${order}-under-way`).filter(
    order =>
      !sent.includes(order) &&
      orderStatus(books.of('order-service').effectsOn(order)) === 'completed',
  );

const quantityOf = (orders: readonly string[]) =>
  orders
    .flatMap(order => linesOf(`customer of ${order}`))
    .reduce((sum, { quantity }) => sum + quantity, 0);

describe('the order system, killed in the middle', () => {
  let folder: string;
  let child: ChildProcess | undefined;
  let books: Books | undefined;

  const start = async () => {
    const started = spawn(
      process.execPath,
      [
        '--require',
        '@backstage/cli/config/nodeTransform.cjs',
        'src/amazon/testing/orderProcess.ts',
        resolve(PACKAGE, '../../catalog/companies'),
        folder,
      ],
      { cwd: PACKAGE, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    child = started;
    const [line] = await once(createInterface(started.stdout), 'line');
    const addresses: Record<string, string> = JSON.parse(line);
    return addresses['order-service'];
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };

  const restart = async () => {
    await kill();
    return start();
  };
  const openBooks = () => new Books(join(folder, 'orders'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'killed-'));
  });

  afterEach(async () => {
    await kill();
    books?.close();
    rmSync(folder, { recursive: true });
  });

  /** As a shop does: an order is sent again until it is accepted. Answers with all that was sent. */
  async function placeAll() {
    let address = await start();
    const sent: string[] = [];
    let unfinished = 0;
    for (const order of ORDERS) {
      sent.push(order);
      let status = await sendOrder(address, order);
      while (status !== 202) {
        if (status === 0) address = await restart();
        status = await sendOrder(address, order);
      }
      if (!KILLS.includes(sent.length)) continue;
      // One more is under way.
      const underWay = sendOrder(address, `${order}-under-way`);
      await kill();
      const left = openBooks();
      if (!left.areSettled()) unfinished++;
      left.close();
      if ((await underWay) === 202) sent.push(`${order}-under-way`);
    }
    return { sent, unfinished };
  }

  it('loses no accepted order and does nothing twice', async () => {
    const { sent, unfinished } = await placeAll();
    expect(unfinished).toBeGreaterThan(0);
    const settled = openBooks();
    books = settled;
    await until(() => settled.areSettled());

    const completed: string[] = [];
    for (const order of sent) {
      const happened = settled.of('order-service').effectsOn(order);
      const status = orderStatus(happened);
      if (status === 'completed') completed.push(order);
      expect({ order, status }).not.toEqual({ order, status: 'received' });
      for (const keeper of KEEPERS) {
        const effects = settled.of(keeper).effectsOn(order);
        expect(new Set(effects).size).toBe(effects.length);
      }
      expect(settled.of('payment-service').effectsOn(order)).toContain(
        status === 'completed' ? 'charged' : 'void',
      );
    }
    const { database } = settled.of('inventory-service');
    expect(
      database.prepare('SELECT sum(taken) AS taken FROM stock').get(),
    ).toEqual({ taken: quantityOf([...completed, ...extra(settled, sent)]) });
  }, 180_000);
});
