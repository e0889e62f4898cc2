import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';

/** What happened to one capability, or to the migration as a whole. */
export type EventLane = {
  /** Null = the migration as a whole. */
  capability: string | null;
  events: readonly MigrationEvent[];
};

/** A lane for each capability to which something happened: those that moved last come first. */
export function eventLanes(events: readonly MigrationEvent[]): EventLane[] {
  const lanes = new Map<string | null, MigrationEvent[]>();
  for (const event of events) {
    const lane = lanes.get(event.capability);
    if (lane) lane.push(event);
    else lanes.set(event.capability, [event]);
  }
  return [...lanes]
    .map(([capability, of]) => ({ capability, events: of }))
    .sort(
      (a, b) => Number(b.capability === null) - Number(a.capability === null),
    );
}

/** From the oldest to the newest, with room at both ends, so that marks are not cut. */
export function rangeOfEvents(
  events: readonly Pick<MigrationEvent, 'at'>[],
): { from: number; to: number } | undefined {
  const [first] = events;
  if (!first) return undefined;
  let [from, to] = [first.at, first.at];
  for (const { at } of events) {
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  const room = Math.max((to - from) * 0.03, 60_000);
  return { from: from - room, to: to + room };
}
