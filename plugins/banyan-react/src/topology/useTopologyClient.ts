import {
  type FetchApi,
  fetchApiRef,
  useApi,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { type AlignmentApi, alignmentApiRef } from './alignmentApi';
import { type TopologyApi, topologyApiRef } from './topologyApi';
import { TopologyClient } from './TopologyClient';

/** One client a portal, so that its pages, cards and widgets share what was read. */
const clients = new WeakMap<FetchApi, TopologyClient>();

function clientOf(fetchApi: FetchApi): TopologyClient {
  const client = clients.get(fetchApi) ?? new TopologyClient(fetchApi);
  clients.set(fetchApi, client);
  return client;
}

/** The topology API of the portal if it has one of its own, else Banyan's. @public */
export function useTopologyClient(): TopologyApi {
  const fetchApi = useApi(fetchApiRef);
  return useApiHolder().get(topologyApiRef) ?? clientOf(fetchApi);
}

/** The alignment API of the portal if it has one of its own, else Banyan's. @public */
export function useAlignmentClient(): AlignmentApi {
  const fetchApi = useApi(fetchApiRef);
  return useApiHolder().get(alignmentApiRef) ?? clientOf(fetchApi);
}
