import type { HumanDuration, JsonObject } from '@backstage/types';

export interface Config {
  strangler?: {
    /**
     * Named base addresses: sources may say `name:/path` instead of the whole address. Their hosts
     * are allowed. Those of `circuitBreakers` hold here too.
     */
    endpoints?: { [name: string]: string };
    /** Further hosts that may be read, beside those of `circuitBreakers`; nothing else is ever fetched. */
    allow?: Array<{
      /** `metrics.acme.io`, `metrics.acme.io:9090`; without a port the usual one of http and https. */
      host: string;
      /** Whether the name may stand for an address of a private network. Default: false. */
      privateAddresses?: boolean;
    }>;
    /** How often gateways are read. Default: every 10 seconds. */
    poll?: HumanDuration | string;
    /** How long one request may take. Default: 3 seconds. */
    timeout?: HumanDuration | string;
    /** Bytes that an answer may have. Default: 10,000,000. */
    largestAnswer?: number;
    /** Over how long the observed share is counted. Default: 5 minutes. */
    window?: HumanDuration | string;
    /** What tells of traffic; capabilities name it: `traffic: { source: <id> }`. */
    sources?: Array<{
      /** Names it for good: lower-case letters, digits, and - . _ between them. */
      id: string;
      /** fleet, prometheus, metrics, weights, scientist, push, or that of a module. */
      type: string;
      /** An absolute URL, or `endpoint:/path`; what pushes has none. */
      url?: string;
      /** What people see. Default: the id. */
      title?: string;
      /** Whether its load is simulated. Default: true for the type fleet. */
      simulated?: boolean;
      /** Settings of the type. */
      options?: JsonObject;
    }>;
    /** Events and daily figures are kept for good. */
    retention?: {
      /** Of traffic as it was read. Default: 2 hours. */
      samples?: HumanDuration | string;
      /** Of traffic by the hour. Default: 90 days. */
      hours?: HumanDuration | string;
      /** Of traffic by the day. Default: 5 years. */
      days?: HumanDuration | string;
    };
    notifications?: {
      /** Whether the group that owns a migration is told of halts, worse answers and rollbacks. Default: true. */
      enabled?: boolean;
    };
  };
}
