import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { type Database, grouped } from '@banyan/backstage-plugin-banyan-node';
import type { PlannedMigration } from '../plans/Plans';
import {
  type Occurrence,
  occurrences,
  writeOccurrence,
} from '../store/occurrences';
import type { RecentTraffic, StranglerStore } from '../store/StranglerStore';
import { noticePayload } from './noticePayload';
import { type Trouble, troublesOf } from './troubles';

type Options = {
  database: Database;
  logger: LoggerService;
  /** Undefined = nobody is told; what is found is on record all the same. */
  notifications: NotificationService | undefined;
  now: () => number;
  store: Pick<StranglerStore, 'events' | 'metrics' | 'recordEvent'>;
};

const MINUTE_MS = 60_000;
/** What comes again after a shorter time has not been over. */
const CALM_MS = 10 * MINUTE_MS;
/** Older ones are history that somebody wrote down. */
const ROLLBACK_MS = 60 * MINUTE_MS;
const REMINDER_MS = 60 * MINUTE_MS;

/** Writes down halts and worse answers when they begin, and tells the owning group of them and of rollbacks, once each. */
export class Notifier {
  #remindedAt = -Infinity;

  constructor(private readonly options: Options) {}

  /** To be done again and again, by one replica at a time. */
  async look(
    plans: readonly PlannedMigration[],
    recent: readonly RecentTraffic[],
  ): Promise<void> {
    const { database, now } = this.options;
    const troubles = await this.#troubles(plans, recent);
    if (troubles.length === 0) return;
    const known = await occurrences(database);
    const byRef = new Map(plans.map(plan => [plan.ref, plan]));
    for (const trouble of troubles) {
      const before = known.get(trouble.key);
      const isSame = before && now() - before.seenAt < CALM_MS;
      const since = isSame ? before.since : now();
      if (!isSame) await this.#record(trouble, since);
      const toldAt = isSame ? before.toldAt : null;
      const plan = byRef.get(trouble.migrationRef);
      const occurrence: Occurrence = {
        ...{ key: trouble.key, migrationRef: trouble.migrationRef },
        ...{ since, seenAt: now() },
        toldAt: toldAt ?? (plan ? await this.#tell(trouble, plan) : null),
      };
      await writeOccurrence(database, occurrence);
    }
  }

  async #troubles(
    plans: readonly PlannedMigration[],
    recent: readonly RecentTraffic[],
  ): Promise<Trouble[]> {
    const { now, store } = this.options;
    const metrics = await store.metrics(plans.map(({ ref }) => ref));
    const { items } = await store.events({
      kinds: ['rollback'],
      from: now() - ROLLBACK_MS,
    });
    const trafficOf = grouped(recent, each => each.migrationRef);
    const rollbacksOf = grouped(items, each => each.migrationRef);
    return plans.flatMap(plan =>
      troublesOf({
        plan,
        recent: trafficOf.get(plan.ref) ?? [],
        metric: metrics.get(plan.ref),
        rollbacks: rollbacksOf.get(plan.ref) ?? [],
      }),
    );
  }

  /** A rollback is an event already. */
  async #record(trouble: Trouble, at: number): Promise<void> {
    const { key, kind, migrationRef, capability, message } = trouble;
    if (kind === 'rollback') return;
    await this.options.store.recordEvent({
      ...{ at, migrationRef, capability, message },
      kind: 'finding',
      origin: 'banyan',
      evidence: kind,
      key: `${key}:${at}`,
    });
  }

  /** When it was told; null = it has to be tried again. */
  async #tell(
    trouble: Trouble,
    { migration: { owner, title } }: PlannedMigration,
  ): Promise<number | null> {
    const { logger, notifications, now } = this.options;
    if (!notifications || owner === null) return now();
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: owner },
        payload: noticePayload(trouble, title),
      });
      return now();
    } catch (error) {
      if (now() - this.#remindedAt >= REMINDER_MS) {
        this.#remindedAt = now();
        logger.warn(
          `Owners of migrations cannot be told of trouble (${toError(error).message}); it is tried again`,
        );
      }
      return null;
    }
  }
}
