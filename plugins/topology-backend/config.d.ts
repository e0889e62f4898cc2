import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  topology?: {
    /** When the catalog is read again. Default: every 30 seconds, for 2 minutes at most. */
    refresh?: SchedulerServiceTaskScheduleDefinitionConfig;
    /** Age of the last good reading from which answers say that they are stale. Default: 10 minutes. */
    staleAfter?: HumanDuration | string;
    /** Whether an entity that names no owner takes that of its system or domain. Default: fallback. */
    inherit?: 'never' | 'fallback';
    /** Days after which a confirmed ownership (banyan/verified-on) counts as old. Default: 180. */
    staleOwnershipDays?: number;
  };
}
