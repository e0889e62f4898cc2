import type { FetchApi } from '@backstage/frontend-plugin-api';
import { refusal } from './refusal';

/** What a browser says of a lost connection helps nobody: "Failed to fetch". */
function unreachable(cause: unknown): never {
  throw new Error('The backend of the portal could not be reached', { cause });
}

/** What a backend answers, whatever it is; fails with a sentence when it cannot be reached. @public */
export const reachBackend = (
  fetchApi: FetchApi,
  url: string,
  init?: RequestInit,
): Promise<Response> => fetchApi.fetch(url, init).catch(unreachable);

/** A good answer of a backend; fails with what it says otherwise. @public */
export async function askBackend(
  fetchApi: FetchApi,
  url: string,
  init?: RequestInit,
): Promise<Response> {
  const response = await reachBackend(fetchApi, url, init);
  if (!response.ok) throw await refusal(response);
  return response;
}
