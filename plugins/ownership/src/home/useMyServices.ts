import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  topologyOf,
  useTopologyClient,
} from '@banyan/backstage-plugin-banyan-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { myServices } from './myServices';

const MOST = 10;

/** The services of the groups that the person is in. */
export function useMyServices() {
  const identity = useApi(identityApiRef);
  const client = useTopologyClient();
  return useAsyncRetry(async () => {
    const { ownershipEntityRefs } = await identity.getBackstageIdentity();
    const groups = ownershipEntityRefs.filter(
      ref => parseEntityRef(ref).kind === 'group',
    );
    const graphs = await Promise.all(
      groups.slice(0, MOST).map(scope => client.get('graph', { scope })),
    );
    return { groups, services: myServices(graphs.map(topologyOf)) };
  }, [identity, client]);
}
