import type {
  AcceptancesResponse,
  NewAcceptance,
} from '@banyan/backstage-plugin-banyan-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/** Reads, makes and takes back decisions to live with a finding. @public */
export interface AcceptancesApi {
  list(scope: string | undefined): Promise<AcceptancesResponse>;
  accept(acceptance: NewAcceptance): Promise<void>;
  withdraw(id: string): Promise<void>;
}

/** Register an API under this reference to replace where Banyan keeps acceptances; none is needed. @public */
export const acceptancesApiRef = createApiRef<AcceptancesApi>().with({
  id: 'plugin.banyan.acceptances',
  pluginId: 'banyan',
});
