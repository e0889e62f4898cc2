import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { type MigrationsApi, useMigrationsClient } from '../data';

const EVERY_MS = 30_000;

/** Relations name also what is gone, or hidden from the one who asks; the list does not. */
async function readable(
  client: MigrationsApi,
  refs: readonly string[],
): Promise<MigrationResponse[]> {
  if (refs.length === 0) return [];
  const { items } = await client.migrations({});
  const listed = new Set(items.map(({ ref }) => ref));
  return Promise.all(
    refs.filter(ref => listed.has(ref)).map(ref => client.migration(ref)),
  );
}

/** Some migrations, but for those that cannot be read; `refs` undefined = does not ask. */
export function useMigrationsByRef(
  refs: readonly string[] | undefined,
): Answer<MigrationResponse[]> {
  const client = useMigrationsClient();
  return useAnswer({
    key: refs && JSON.stringify(refs),
    ask: () => readable(client, refs ?? []),
    everyMs: EVERY_MS,
  });
}
