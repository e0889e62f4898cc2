import { NotFoundError } from '@backstage/errors';
import { NONE, scopeOf } from '@banyan/core';
import type { ScoredWorld } from '../Scorecards';

const isPlace = (ref: string) => /^(group|domain|system):/.test(ref);

/** What is judged in a scope: what belongs to a group, domain or system with itself, or a single entity. */
export function refsInScope(
  { graph, ownership, subjects }: ScoredWorld,
  scope: string | null,
): string[] {
  if (scope === null) return [...subjects.keys()];
  if (!subjects.has(scope))
    throw new NotFoundError(`There is no ${scope} in the catalog`);
  const root = graph.ids.get(scope);
  if (root === undefined || !isPlace(scope)) return [scope];
  const inside = scopeOf(ownership, root);
  const isIn = (ref: string | undefined) =>
    ref !== undefined && inside[graph.ids.get(ref) ?? NONE] === 1;
  // A migration is where its owner is.
  return [...subjects.values()]
    .filter(
      ({ kind, owner, ref }) =>
        ref === scope || isIn(kind === 'migration' ? owner : ref),
    )
    .map(({ ref }) => ref);
}
