import type { HumanDuration } from '@backstage/types';

export interface Config {
  scorecards?: {
    /** How often everything is judged. Default: every hour; a minute at least. */
    schedule?: HumanDuration | string;
    collectors?: {
      /** How long one collector may take. Default: 60 seconds. */
      timeout?: HumanDuration | string;
    };
    /** For so long the facts of a collector that fails stay in use. Default: 24 hours. */
    factsMaxAge?: HumanDuration | string;
    retention?: {
      /** Of changes of verdicts, from which levels of the past are told. Default: 2 years. */
      changes?: HumanDuration | string;
      /** Runs that are kept. Default: 200. */
      runs?: number;
      /** Of facts that were pushed. Default: 90 days. */
      pushed?: HumanDuration | string;
    };
    notifications?: {
      /** Whether the owning group is told of levels that were reached or lost. Default: true. */
      enabled?: boolean;
    };
    badges?: {
      /**
       * Whether anybody who can reach the portal may see the badge of any entity, without signing in. Default: false.
       */
      public?: boolean;
    };
    exemptions?: {
      /** The longest time that may be asked for. Default: 180 days. */
      longest?: HumanDuration | string;
    };
  };
}
