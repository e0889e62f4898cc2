import type { CollectedFacts } from '@banyan/backstage-plugin-banyan-node';
import type { FactSets } from '@banyan/core';

/** Facts by entity. */
export type FactsByRef = ReadonlyMap<string, readonly CollectedFacts[]>;

/** All facts that are in use at one moment: of several on the same entity and set the newest. */
export class KnownFacts {
  constructor(private readonly origins: readonly FactsByRef[]) {}

  told<Name extends keyof FactSets>(
    ref: string,
    set: Name,
  ): FactSets[Name] | undefined {
    // It was looked at when it was taken.
    return this.#newest(ref, set) as FactSets[Name] | undefined;
  }

  /** Every set on an entity, by name. */
  of(ref: string): Record<string, object> {
    const sets = new Set<string>();
    for (const { facts } of this.#lines(ref))
      for (const set of Object.keys(facts)) sets.add(set);
    return Object.fromEntries(
      [...sets].flatMap(set => {
        const newest = this.#newest(ref, set);
        return newest ? [[set, newest]] : [];
      }),
    );
  }

  #newest(ref: string, set: string): object | undefined {
    let newest: object | undefined;
    let at = -Infinity;
    for (const { facts, observedAt } of this.#lines(ref))
      if (Object.hasOwn(facts, set) && observedAt >= at) {
        newest = facts[set];
        at = observedAt;
      }
    return newest;
  }

  *#lines(ref: string): Generator<CollectedFacts> {
    for (const origin of this.origins) yield* origin.get(ref) ?? [];
  }
}
