import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';

/** What tells one event from another: it may come by the stream and again from the store. */
export const eventKey = ({
  at,
  kind,
  breakerId,
  entityRef,
  instance,
  from,
  to,
  message,
}: BreakerEvent): string =>
  kind === 'transition'
    ? [at, breakerId, instance, from, to].join(' ')
    : [at, kind, breakerId, entityRef, message].join(' ');

/** Several lists of events as one, each event once, newest first. */
export function mergedEvents(
  ...lists: readonly (readonly BreakerEvent[])[]
): BreakerEvent[] {
  const byKey = new Map<string, BreakerEvent>();
  for (const event of lists.flat()) {
    const key = eventKey(event);
    if (!byKey.has(key)) byKey.set(key, event);
  }
  return [...byKey.values()].sort((a, b) => b.at - a.at);
}
