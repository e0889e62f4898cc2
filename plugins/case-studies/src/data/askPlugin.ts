import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { MeasuringPlugin } from '@banyan/backstage-plugin-banyan-common';
import { reachBackend, refusal } from '@banyan/backstage-plugin-banyan-react';
import { NotInstalled } from './NotInstalled';

/** Where nothing is mounted a portal answers 404 without a word, or with its own page. */
const isMissing = ({ ok, status, headers }: Response) =>
  !headers.get('Content-Type')?.includes('json') && (ok || status === 404);

/** What a plugin's backend answers; fails with what it says, or with {@link NotInstalled}. */
export async function askPlugin<T>(
  fetchApi: FetchApi,
  plugin: MeasuringPlugin,
  path: string,
  schema: { parse(json: unknown): T },
): Promise<T> {
  const response = await reachBackend(
    fetchApi,
    `plugin://${plugin}/v1/${path}`,
  );
  if (isMissing(response)) throw new NotInstalled(plugin);
  if (!response.ok) throw await refusal(response);
  return schema.parse(await response.json());
}
