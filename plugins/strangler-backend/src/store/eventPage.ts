import { InputError } from '@backstage/errors';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import { type EventRow, toEvent } from './eventRows';
import type { EventPage, EventQuery } from './StranglerStore';

const USUAL_LIMIT = 200;
const CURSOR = /^(-?\d{1,16})\.(\d{1,18})$/;

/** Where a page ended. */
function cursorOf(before: string): { at: number; id: number } {
  const [, at, id] = CURSOR.exec(before) ?? [];
  if (at === undefined)
    throw new InputError('before: expected what an answer gave as before');
  return { at: Number(at), id: Number(id) };
}

/** A page of what happened, newest first; `names` = those that the capability has or had. */
export async function eventPage(
  database: Database,
  query: Omit<EventQuery, 'capability'> & { names?: readonly string[] },
): Promise<EventPage> {
  const { migrationRefs, names, kinds, from, to, before } = query;
  const limit = query.limit ?? USUAL_LIMIT;
  const rows = database<EventRow>('events')
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit + 1);
  if (migrationRefs) rows.whereIn('migration_ref', [...migrationRefs]);
  if (names) rows.whereIn('capability', [...names]);
  if (kinds) rows.whereIn('kind', [...kinds]);
  if (from !== undefined) rows.where('at', '>=', from);
  if (to !== undefined) rows.where('at', '<', to);
  if (before !== undefined) {
    const { at, id } = cursorOf(before);
    rows.where(older => {
      older.where('at', '<', at);
      older.orWhere(same => same.where('at', at).where('id', '<', id));
    });
  }
  const all = (await rows).map(toEvent);
  const items = all.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    before: all.length > limit && last ? `${last.at}.${last.id}` : null,
  };
}
