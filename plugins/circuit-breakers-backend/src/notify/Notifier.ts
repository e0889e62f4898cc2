import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Component } from '../collect/Components';
import type { Clock } from '../live/Clock';
import type { LiveBreaker, LiveBreakers } from '../live/LiveBreakers';
import type { BreakerStore } from '../store/BreakerStore';
import { dueNotice, type Notice, type Told } from './dueNotice';
import { noticePayload } from './noticePayload';

const RECALLED_MS = 7 * 24 * 60 * 60 * 1_000;
const MOST_RECALLED = 2_000;
const RETRY_MS = 30_000;
const REMINDER_MS = 60 * 60 * 1_000;

type NotifierOptions = {
  live: Pick<LiveBreakers, 'current'>;
  store: Pick<BreakerStore, 'addEvent' | 'events'>;
  notifications: NotificationService;
  clock: Clock;
  logger: LoggerService;
  component: (ref: string) => Component | undefined;
};

/** Tells the group that owns a caller when its breaker opens, and when it is well again. */
export class Notifier {
  readonly #options: NotifierOptions;
  readonly #told = new Map<string, Told>();
  readonly #retryAt = new Map<string, number>();
  #remindedAt = -Infinity;

  constructor(options: NotifierOptions) {
    this.#options = options;
  }

  /** Learns what was told already, by whichever replica. */
  async recall(): Promise<void> {
    const { clock, store } = this.#options;
    const { items } = await store.events({
      kinds: ['notification'],
      from: clock.now() - RECALLED_MS,
      limit: MOST_RECALLED,
    });
    for (const { breakerId, at, to } of items.toReversed())
      if (breakerId !== null)
        this.#told.set(breakerId, { at, isOpen: to === 'open' });
  }

  /** Tells what is due; to be called again and again, by one replica. */
  async look(): Promise<void> {
    const { clock, live } = this.#options;
    const breakers = live.current();
    const ids = new Set(breakers.map(({ id }) => id));
    for (const id of this.#told.keys()) if (!ids.has(id)) this.#told.delete(id);
    for (const breaker of breakers) {
      const now = clock.now();
      if (now < (this.#retryAt.get(breaker.id) ?? 0)) continue;
      const notice = dueNotice(breaker, this.#told.get(breaker.id), now);
      if (notice) await this.#tell(breaker, notice, now);
    }
  }

  async #tell(breaker: LiveBreaker, notice: Notice, now: number) {
    const { component, notifications, store } = this.#options;
    const caller = component(breaker.entityRef);
    const owner = caller?.owner;
    if (caller && owner !== undefined) {
      try {
        await notifications.send({
          recipients: { type: 'entity', entityRef: owner },
          payload: noticePayload(breaker, notice, caller),
        });
      } catch (error) {
        this.#failed(breaker, error);
        return;
      }
      store.addEvent({
        at: now,
        kind: 'notification',
        breakerId: breaker.id,
        entityRef: breaker.entityRef,
        dependencyRef: breaker.dependencyRef ?? null,
        to: notice === 'opened' ? 'open' : 'closed',
        by: owner,
        message:
          notice === 'opened'
            ? 'its owner was told that it is open'
            : 'its owner was told that it is closed again',
      });
    }
    this.#retryAt.delete(breaker.id);
    this.#told.set(breaker.id, { at: now, isOpen: notice === 'opened' });
  }

  #failed({ id }: LiveBreaker, error: unknown): void {
    const { clock, logger } = this.#options;
    const now = clock.now();
    this.#retryAt.set(id, now + RETRY_MS);
    if (now - this.#remindedAt < REMINDER_MS) return;
    this.#remindedAt = now;
    logger.warn(
      `Owners cannot be told of open breakers (${toError(error).message}); it is tried again`,
    );
  }
}
