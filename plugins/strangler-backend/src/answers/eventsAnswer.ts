import { InputError } from '@backstage/errors';
import type {
  MigrationEvent,
  MigrationEventsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { RecordedEvent } from '../store/StranglerStore';
import type { Answers } from './Answers';
import { findCapability, findMigration, type Sight } from './Callers';
import { catalogEvents } from './catalogEvents';
import { migrationEvent } from './migrationEvent';
import type { EventsQuery } from './query';
import type { SeenMigration } from './SeenMigration';
import { shownBy } from './shownBy';

/** Sentences that the backend itself wrote; they might name what is hidden. */
const OWN_WORDS: Partial<Record<MigrationEvent['kind'], string>> = {
  finding: 'Something was found about it',
  source: 'A source of its traffic changed',
};

/** Where the page before ended, and how many of that very moment it had. */
type Cursor = { at: number; had: number };

function cursorOf(text: string | undefined): Cursor {
  if (text === undefined) return { at: Infinity, had: 0 };
  const [, at, had] = /^(-?\d{1,15})\.(\d{1,6})$/.exec(text) ?? [];
  if (at !== undefined) return { at: Number(at), had: Number(had) };
  throw new InputError('before: expected what the answer before gave');
}

function visible(
  recorded: RecordedEvent,
  { plan, hidesSome }: SeenMigration,
): MigrationEvent {
  const event = migrationEvent(recorded);
  const { capability, kind } = event;
  const name = capability && (plan.names.get(capability) ?? capability);
  const generic = hidesSome ? OWN_WORDS[kind] : undefined;
  return generic === undefined
    ? { ...event, capability: name }
    : { ...event, capability: name, message: generic, evidence: null };
}

type Asked = { ref: string; query: EventsQuery; now: number };

/** What happened to a migration, newest first: by the catalog, by its people, by gateways. */
export async function eventsAnswer(
  { strangler }: Pick<Answers, 'strangler'>,
  sight: Sight,
  { ref, query, now }: Asked,
): Promise<MigrationEventsResponse> {
  const seen = findMigration(sight, ref);
  const { kind: kinds, limit } = query;
  const capability =
    query.capability === undefined
      ? undefined
      : findCapability(seen, query.capability);
  const cursor = cursorOf(query.before);
  const page = await strangler.store.events({
    ...{ migrationRefs: [ref], capability, kinds },
    to: cursor.at === Infinity ? undefined : cursor.at + 1,
    limit: limit + cursor.had,
  });
  // What the catalog states has no pages of its own: it comes with what happened around it.
  const last = page.before === null ? undefined : page.items.at(-1);
  const stated = catalogEvents(seen.migration).filter(
    event =>
      event.at <= now &&
      event.at < cursor.at &&
      event.at >= (last?.at ?? -Infinity) &&
      (capability === undefined || event.capability === capability) &&
      (kinds === undefined || kinds.includes(event.kind)),
  );
  const recorded = page.items.slice(cursor.had);
  const had = page.items.filter(({ at }) => at === last?.at).length;
  const who = shownBy(sight);
  return {
    now,
    items: [...recorded.map(each => visible(each, seen)), ...stated]
      .map(event => ({ ...event, by: who(event.by) }))
      .toSorted((a, b) => b.at - a.at),
    before: last ? `${last.at}.${had}` : null,
  };
}
