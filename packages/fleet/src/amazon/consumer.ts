import type { FastifyInstance } from 'fastify';
import { Gauge } from 'prom-client';
import type { ServiceContext } from '../kit';
import { EventStore, type Message } from './EventStore';
import type { OrderEvent } from './orderEvent';
import { OrderTopic, storeFile } from './OrderTopic';

const LOOK_EVERY_MS = 200;
/** Messages at a time. */
const LOT = 8;
const KEPT = 1000;
const LOOKS_BETWEEN_PRUNING = 300;
const RETRY = { firstMs: 200, longestMs: 10_000 };

/** What comes of a message: done in one transaction, answering with the events that follow. @public */
export type Effect = () => readonly OrderEvent[];

/** Handles a message; rejects when it is to be tried again later. @public */
export type Handler = (event: OrderEvent) => Promise<Effect>;

/**
 * Starts a service on its queue: messages are taken a few at a time and tried until they
 * succeed, while what the service has to tell goes out.
 *
 * @public
 */
export function startConsumer(
  app: FastifyInstance,
  context: ServiceContext,
  handlerOf: (store: EventStore) => Handler,
) {
  const name = context.entityRef.slice(context.entityRef.indexOf('/') + 1);
  const folder = context.folder('orders');
  const store = new EventStore(storeFile(folder, name));
  const topic = new OrderTopic(folder);
  const handle = handlerOf(store);
  let looks = 0;
  let isBusy = false;
  let isStopped = false;

  /** False when the message has to wait, and what comes behind it as well. */
  const attempt = async ({ attempts, event }: Message) => {
    try {
      const effect =
        event.type === 'OrderClosed'
          ? () => store.recordClosed(event.orderId)
          : await handle(event);
      if (!isStopped) store.finish(event, effect);
      return true;
    } catch {
      const wait = Math.min(RETRY.longestMs, RETRY.firstMs * 2 ** attempts);
      if (!isStopped) store.postpone(event, context.now() + wait);
      return false;
    }
  };
  const tell = () =>
    store.drainOutbox(events => topic.publish(events, context.now()));

  const look = async () => {
    let mayBeMore = true;
    while (mayBeMore) {
      await context.feelFaults();
      if (isStopped) return;
      const lot = store.due(context.now(), LOT);
      const done = await Promise.all(lot.map(attempt));
      if (isStopped) return;
      tell();
      mayBeMore = lot.length === LOT && !done.includes(false);
    }
    looks++;
    if (looks % LOOKS_BETWEEN_PRUNING === 0) store.prune(KEPT);
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    // It looks again anyway; nothing is lost that is not finished.
    look()
      .catch(() => undefined)
      .finally(() => (isBusy = false));
  }, LOOK_EVERY_MS);

  app.get('/queue', async () => ({ waiting: store.waiting() }));
  context.registry.registerMetric(
    new Gauge({
      name: 'queue_messages',
      help: 'Messages that wait in the queue of the service',
      registers: [],
      collect() {
        this.set(store.waiting());
      },
    }),
  );
  const stop = () => {
    isStopped = true;
    clearInterval(timer);
    topic.close();
    store.close();
  };
  return { store, stop };
}
