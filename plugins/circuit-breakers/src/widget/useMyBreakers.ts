import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import { useBreakersClient } from '../data';
import { byUrgency } from '../state';

const MOST = 10;
const OFTEN_MS = 5_000;

/** The breakers of the groups that the person is in, worst first. */
export type MyBreakers = {
  groups: readonly string[];
  items: readonly BreakerItem[];
  clockAhead: number;
};

/** Asks for the breakers of each group of the person, every few seconds. */
export function useMyBreakers(): Answer<MyBreakers> {
  const identity = useApi(identityApiRef);
  const client = useBreakersClient();
  return useAnswer({
    key: 'mine',
    ask: async () => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      const groups = ownershipEntityRefs
        .filter(ref => parseEntityRef(ref).kind === 'group')
        .slice(0, MOST);
      const answers = await Promise.all(
        groups.map(scope => client.breakers(scope)),
      );
      // One component may be in the scope of several groups.
      const byId = new Map(
        answers.flatMap(({ items }) => items).map(item => [item.id, item]),
      );
      return {
        groups,
        items: [...byId.values()].sort(byUrgency),
        clockAhead: answers.length > 0 ? answers[0].now - Date.now() : 0,
      };
    },
    everyMs: OFTEN_MS,
  });
}
