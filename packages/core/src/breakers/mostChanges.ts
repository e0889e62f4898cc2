import type { BreakerTransition } from './reading';

/**
 * The changes of the instance that changed most from `from` to `to`, both included: many
 * instances that open once are not one that flaps.
 */
export function mostChanges(
  transitions: readonly BreakerTransition[],
  from: number,
  to: number,
): number {
  const counts = new Map<string, number>();
  for (const { at, instance } of transitions) {
    if (at < from || at > to) continue;
    counts.set(instance, (counts.get(instance) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
