import type {
  HistoryResponse,
  WhatIfRequest,
  WhatIfResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/** Asks the topology backend what is not the same for everybody at all times. @public */
export interface AlignmentApi {
  /** What would come of a plan; nothing is written. */
  whatIf(plan: WhatIfRequest, signal?: AbortSignal): Promise<WhatIfResponse>;
  /** The measures of a scope day by day. */
  history(scope: string | undefined): Promise<HistoryResponse>;
}

/** Register an API under this reference to replace how Banyan asks; none is needed. @public */
export const alignmentApiRef = createApiRef<AlignmentApi>().with({
  id: 'plugin.banyan.alignment',
  pluginId: 'banyan',
});
