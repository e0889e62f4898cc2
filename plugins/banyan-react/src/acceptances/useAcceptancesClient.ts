import {
  type FetchApi,
  fetchApiRef,
  useApi,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { type AcceptancesApi, acceptancesApiRef } from './acceptancesApi';
import { AcceptancesClient } from './AcceptancesClient';

const clients = new WeakMap<FetchApi, AcceptancesApi>();

function clientOf(fetchApi: FetchApi): AcceptancesApi {
  const client = clients.get(fetchApi) ?? new AcceptancesClient(fetchApi);
  clients.set(fetchApi, client);
  return client;
}

/** The acceptances API of the portal if it has one of its own, else Banyan's. */
export function useAcceptancesClient(): AcceptancesApi {
  const fetchApi = useApi(fetchApiRef);
  return useApiHolder().get(acceptancesApiRef) ?? clientOf(fetchApi);
}
