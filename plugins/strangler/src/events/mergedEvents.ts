import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';

/** Several pages of events as one list, each event once, newest first. */
export function mergedEvents(
  ...pages: readonly (readonly MigrationEvent[])[]
): MigrationEvent[] {
  const byId = new Map<string, MigrationEvent>();
  for (const event of pages.flat()) {
    if (!byId.has(event.id)) byId.set(event.id, event);
  }
  return [...byId.values()].sort((a, b) => b.at - a.at);
}
