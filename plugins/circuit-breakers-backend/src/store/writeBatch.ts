import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { SourceState } from '../live/Board';
import { isRepeat } from '../live/isRepeat';
import type { RecordedTransition } from './BreakerStore';
import type { CountedMinute } from './MinuteBook';
import { type MinuteRow, toMinuteRow } from './minuteRows';
import { type EventRow, toTransitionRow, type TransitionRow } from './rows';

/** An event under a key of its own, so that it is written once only. */
export type KeyedEvent = Omit<BreakerEvent, 'id' | 'kind' | 'evidence'> & {
  key: string;
  kind: EventRow['kind'];
};

/** What is written at once, all of it or nothing. */
export type Batch = {
  transitions: readonly RecordedTransition[];
  minutes: readonly CountedMinute[];
  events: readonly KeyedEvent[];
  /** The state of sources, by their ids. */
  states: ReadonlyMap<string, SourceState>;
};

/** SQLite takes a list of rows for a union, of which it allows 500 parts. */
const ROWS_AT_ONCE = 200;
/** Changes that are so much older than a new one cannot be the same. */
const REPEATS_MS = 120_000;
/** The row that replicas wait for, one behind the other, to write changes. */
const TURN = '(transitions)';

const chunks = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / ROWS_AT_ONCE) }, (_, at) =>
    items.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  );

const keyOf = (breakerId: string, instance: string) =>
  JSON.stringify([breakerId, instance]);

async function waitForTurn(database: Database): Promise<void> {
  await database('leases')
    .insert({ name: TURN, holder: '', until: 0 })
    .onConflict('name')
    .ignore();
  await database('leases').where({ name: TURN }).forUpdate().first();
}

/** The last change of each instance that is recorded, by the key of the instance. */
async function lastChanges(
  database: Database,
  transitions: readonly RecordedTransition[],
) {
  const since = Math.min(...transitions.map(({ at }) => at)) - REPEATS_MS;
  const ids = [...new Set(transitions.map(({ breakerId }) => breakerId))];
  const last = new Map<string, { at: number; to: TransitionRow['to_state'] }>();
  for (const part of chunks(ids)) {
    const rows = await database<TransitionRow>('transitions')
      .select('breaker_id', 'instance', 'at', 'to_state')
      .whereIn('breaker_id', part)
      .where('at', '>=', since)
      .orderBy('at');
    for (const { breaker_id, instance, at, to_state } of rows)
      last.set(keyOf(breaker_id, instance), { at: Number(at), to: to_state });
  }
  return last;
}

async function writeTransitions(
  database: Database,
  transitions: readonly RecordedTransition[],
): Promise<void> {
  if (transitions.length === 0) return;
  await waitForTurn(database);
  const last = await lastChanges(database, transitions);
  const fresh = transitions
    .toSorted((a, b) => a.at - b.at)
    .filter(each => {
      const key = keyOf(each.breakerId, each.instance);
      const before = last.get(key);
      if (before && isRepeat(each, before)) return false;
      last.set(key, each);
      return true;
    });
  for (const part of chunks(fresh))
    await database('transitions')
      .insert(part.map(toTransitionRow))
      .onConflict(['breaker_id', 'instance', 'at', 'to_state'])
      .ignore();
}

const toEventRow = (event: KeyedEvent): Omit<EventRow, 'id'> => ({
  key: event.key,
  at: event.at,
  kind: event.kind,
  breaker_id: event.breakerId,
  entity_ref: event.entityRef,
  dependency_ref: event.dependencyRef,
  instance: event.instance,
  from_state: event.from,
  to_state: event.to,
  by: event.by,
  message: event.message,
});

/** Writes a batch; written twice, it counts once. Part = who counted its minutes. */
export async function writeBatch(
  database: Database,
  { transitions, minutes, events, states }: Batch,
  { part, now, revision }: { part: string; now: number; revision: string },
): Promise<void> {
  await database.transaction(async transaction => {
    await writeTransitions(transaction, transitions);
    for (const some of chunks(minutes))
      await transaction<MinuteRow>('minutes')
        .insert(some.map(each => toMinuteRow(each, part)))
        .onConflict(['breaker_id', 'at', 'part'])
        .ignore();
    for (const some of chunks(events))
      await transaction('events')
        .insert(some.map(toEventRow))
        .onConflict('key')
        .ignore();
    for (const some of chunks([...states]))
      await transaction('target_states')
        .insert(
          some.map(([source, state]) => ({
            source,
            revision,
            at: now,
            state: JSON.stringify(state),
          })),
        )
        .onConflict('source')
        .merge();
  });
}
