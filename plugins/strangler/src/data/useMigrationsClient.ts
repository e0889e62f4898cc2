import {
  type FetchApi,
  fetchApiRef,
  useApi,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { type MigrationsApi, migrationsApiRef } from './migrationsApi';
import { MigrationsClient } from './MigrationsClient';

const clients = new WeakMap<FetchApi, MigrationsClient>();

function clientOf(fetchApi: FetchApi): MigrationsClient {
  const client = clients.get(fetchApi) ?? new MigrationsClient(fetchApi);
  clients.set(fetchApi, client);
  return client;
}

/** The migrations API of the portal if it has one of its own, else Banyan's. */
export function useMigrationsClient(): MigrationsApi {
  const fetchApi = useApi(fetchApiRef);
  return useApiHolder().get(migrationsApiRef) ?? clientOf(fetchApi);
}
