import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import { useMigrationsClient } from '../data';
import { byState } from '../page';

const MOST_GROUPS = 10;
const EVERY_MS = 30_000;

/** The migrations of the groups that the person is in, what stands still first. */
export type MyMigrations = {
  groups: readonly string[];
  items: readonly MigrationSummary[];
};

/** Asks for the migrations of each group of the person. */
export function useMyMigrations(): Answer<MyMigrations> {
  const identity = useApi(identityApiRef);
  const client = useMigrationsClient();
  return useAnswer({
    key: 'mine',
    everyMs: EVERY_MS,
    ask: async () => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      const groups = ownershipEntityRefs
        .filter(ref => parseEntityRef(ref).kind === 'group')
        .slice(0, MOST_GROUPS);
      const answers = await Promise.all(
        groups.map(scope => client.migrations({ scope })),
      );
      // One migration may be in the scope of several groups.
      const byRef = new Map(
        answers.flatMap(({ items }) => items).map(item => [item.ref, item]),
      );
      return { groups, items: [...byRef.values()].sort(byState) };
    },
  });
}
