import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import { InputError } from '@backstage/errors';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { EventPage, EventQuery } from './BreakerStore';
import {
  type EventRow,
  otherEvent,
  transitionEvent,
  type TransitionRow,
} from './rows';

const USUAL_LIMIT = 200;
const CURSOR = /^(\d{1,16})\.([et])(\d{1,18})$/;

/** Where a page ended: at one moment, events come before transitions, higher ids before lower. */
type Cursor = { at: number; table: 'e' | 't'; id: number };

function cursorOf(before: string | undefined): Cursor | undefined {
  if (before === undefined) return undefined;
  const [, at, table, id] = CURSOR.exec(before) ?? [];
  if (table !== 'e' && table !== 't')
    throw new InputError('before: expected what an answer gave as before');
  return { at: Number(at), table, id: Number(id) };
}

const cursorAfter = ({ at, id }: BreakerEvent) => `${at}.${id}`;

/** The rows of one table behind the cursor, newest first. */
function rowsOf(database: Database, table: 'e' | 't', query: EventQuery) {
  const cursor = cursorOf(query.before);
  const rows = database(table === 'e' ? 'events' : 'transitions')
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit((query.limit ?? USUAL_LIMIT) + 1);
  if (query.from !== undefined) rows.where('at', '>=', query.from);
  if (query.to !== undefined) rows.where('at', '<', query.to);
  if (!cursor) return rows;
  return rows.where(behind => {
    behind.where('at', '<', cursor.at);
    if (table === cursor.table)
      behind.orWhere(same =>
        same.where('at', cursor.at).where('id', '<', cursor.id),
      );
    else if (table === 't') behind.orWhere('at', cursor.at);
  });
}

const order = (a: BreakerEvent, b: BreakerEvent) =>
  b.at - a.at ||
  a.id.charCodeAt(0) - b.id.charCodeAt(0) ||
  Number(b.id.slice(1)) - Number(a.id.slice(1));

/** A page of all that happened, transitions and the rest together. */
export async function eventPage(
  database: Database,
  query: EventQuery,
): Promise<EventPage> {
  const { breakerIds, others = true, kinds, limit = USUAL_LIMIT } = query;
  const wants = (kind: BreakerEvent['kind']) => kinds?.includes(kind) ?? true;
  const changes = rowsOf(database, 't', query);
  const rest = rowsOf(database, 'e', query);
  if (kinds) rest.whereIn('kind', [...kinds]);
  if (breakerIds) {
    changes.whereIn('breaker_id', [...breakerIds]);
    rest.where(about => {
      about.whereIn('breaker_id', [...breakerIds]);
      if (others) about.orWhereNull('breaker_id');
    });
  } else if (!others) {
    rest.whereNotNull('breaker_id');
  }
  const [transitions, events]: [TransitionRow[], EventRow[]] =
    await Promise.all([wants('transition') ? changes : [], rest]);
  const all = [
    ...transitions.map(transitionEvent),
    ...events.map(otherEvent),
  ].sort(order);
  const items = all.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    before: all.length > limit && last ? cursorAfter(last) : null,
  };
}
