import { type Migration, namedCapability, type StageEvent } from '@banyan/core';

/** An event with the name of the capability that it is about. @public */
export type RecordedEvent = StageEvent & { capability: string };

/**
 * A migration with what was recorded beside the catalog. A capability is found by its name or
 * by one that it had before; what is of no capability comes back as `unmatched`.
 *
 * @public
 */
export function withRecorded(
  migration: Migration,
  events: readonly RecordedEvent[],
): { migration: Migration; unmatched: RecordedEvent[] } {
  const { capabilities } = migration;
  const found = events.map(event => ({
    event,
    of: namedCapability(capabilities, event.capability),
  }));
  const merged = capabilities.map(capability => ({
    ...capability,
    history: [
      ...capability.history,
      ...found
        .filter(({ of }) => of === capability)
        .map(({ event: { capability: _, ...event } }) => event),
    ].sort((a, b) => a.at - b.at),
  }));
  return {
    migration: { ...migration, capabilities: merged },
    unmatched: found.filter(({ of }) => !of).map(({ event }) => event),
  };
}
