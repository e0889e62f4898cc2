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
    acceptances?: {
      /** Days ahead at most that the end of an acceptance may lie. Default: 365. */
      longestDays?: number;
    };
    /** The measures of alignment, written down once a day. */
    history?: {
      /** Days that are kept, today included. Default: 730. */
      keep?: number;
    };
    /** Commits of local clones, which tell who works together. */
    git?: {
      /** Months that count, the current one included. Default: 12. */
      months?: number;
      repositories?: Array<{
        /** The absolute path of a clone; people do not see it. */
        path: string;
        /** What people see. Default: the last part of the path. */
        name?: string;
        /** Only components of this namespace have folders in it (annotation banyan/git-path). */
        namespace?: string;
        /** The reference of the one component that all of it belongs to. */
        component?: string;
      }>;
      /** When repositories are mined. Default: every hour, for an hour at most, the first time a minute after a start. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** How long one repository may take. Default: 10 minutes. */
      repositoryTimeout?: HumanDuration | string;
    };
  };
}
