import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';

const MOST_GROUPS = 10;
const EVERY_MS = 60_000;

/** What the groups of the person gave, together. */
export type OfMyGroups<T> = { groups: readonly string[]; given: readonly T[] };

/** Asks once for each group of the person. */
export function useOfMyGroups<T>(
  thing: string,
  ask: (group: string) => Promise<T>,
): Answer<OfMyGroups<T>> {
  const identity = useApi(identityApiRef);
  return useAnswer({
    key: thing,
    everyMs: EVERY_MS,
    ask: async () => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      const groups = ownershipEntityRefs
        .filter(ref => parseEntityRef(ref).kind === 'group')
        .slice(0, MOST_GROUPS);
      return { groups, given: await Promise.all(groups.map(ask)) };
    },
  });
}
