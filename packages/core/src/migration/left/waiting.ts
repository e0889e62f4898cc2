import type { Capability, Migration } from '../migration';
import { movingAt } from '../stateAt';

/** Who waits for whom, among the capabilities that are not all on the new side. */
export type Waiting = {
  /** What it waits for itself. */
  for: string[];
  /** All that wait for it, directly or for one that does. */
  by: string[];
};

function reached(
  start: string,
  nextOf: (name: string) => readonly string[],
): string[] {
  const seen = new Set([start]);
  for (const name of seen) nextOf(name).forEach(next => seen.add(next));
  seen.delete(start);
  return [...seen];
}

/** By name; the names that nobody knows and those that have moved are not waited for. */
export function waitingAt(
  migration: Migration,
  at: number,
): Map<string, Waiting> {
  const open: Capability[] = movingAt(migration, at)
    .filter(({ state }) => state.percent !== 100)
    .map(({ capability }) => capability);
  const isOpen = new Set(open.map(({ name }) => name));
  const direct = (name: string) =>
    open
      .filter(each => each.name !== name && each.dependsOn.includes(name))
      .map(each => each.name);
  return new Map(
    open.map(({ name, dependsOn }) => [
      name,
      {
        for: dependsOn.filter(each => each !== name && isOpen.has(each)),
        by: reached(name, direct),
      },
    ]),
  );
}
