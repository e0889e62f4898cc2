import {
  type FetchApi,
  fetchApiRef,
  useApi,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { type BreakersApi, breakersApiRef } from './breakersApi';
import { BreakersClient } from './BreakersClient';

/** One client a portal, so that its pages, cards and widgets share one stream. */
const clients = new WeakMap<FetchApi, BreakersClient>();

function clientOf(fetchApi: FetchApi): BreakersClient {
  const client = clients.get(fetchApi) ?? new BreakersClient(fetchApi);
  clients.set(fetchApi, client);
  return client;
}

/** The breakers API of the portal if it has one of its own, else Banyan's. */
export function useBreakersClient(): BreakersApi {
  const fetchApi = useApi(fetchApiRef);
  return useApiHolder().get(breakersApiRef) ?? clientOf(fetchApi);
}
