import type { HumanDuration, JsonObject } from '@backstage/types';

export interface Config {
  circuitBreakers?: {
    /**
     * Named base addresses: annotations and sources may say `name:/path` instead of the whole
     * address. Their hosts are allowed.
     */
    endpoints?: { [name: string]: string };
    /** Further hosts that may be read; nothing else is ever fetched. */
    allow?: Array<{
      /** `metrics.acme.io`, `metrics.acme.io:9090`; without a port the usual one of http and https. */
      host: string;
      /** Whether the name may stand for an address of a private network. Default: false. */
      privateAddresses?: boolean;
    }>;
    /** How often an address is read. Default: every 5 seconds. */
    poll?: HumanDuration | string;
    /** How long one reading may take. Default: 3 seconds. */
    timeout?: HumanDuration | string;
    /** Bytes that an answer may have. Default: 10,000,000. */
    largestAnswer?: number;
    /** Addresses that no annotation of an entity names, such as a Prometheus server for many services. */
    sources?: Array<{
      /** Names it for good: lower-case letters, digits, and - . _ between them. */
      id: string;
      /** opossum, prometheus, prometheus-api, actuator, hystrix, envoy, or that of a module. */
      type: string;
      /** An absolute URL, or `endpoint:/path`. */
      url: string;
      /** What people see. Default: the id. */
      title?: string;
      /** The component that all of it is of. Default: what each reading says. */
      component?: string;
      /** Services that are told by name are looked for in this namespace. Default: in all. */
      namespace?: string;
      poll?: HumanDuration | string;
      /** Settings of the type. */
      options?: JsonObject;
    }>;
    push?: {
      /** How often producers are to send; those silent for three times as long are unknown. Default: 5 seconds. */
      every?: HumanDuration | string;
    };
    retention?: {
      /** Of changes of state and other events. Default: 90 days. */
      transitions?: HumanDuration | string;
      /** Of the figures of each minute. Default: 30 days. */
      minutes?: HumanDuration | string;
    };
    notifications?: {
      /** Whether the group that owns a caller is told when its breaker opens. Default: true. */
      enabled?: boolean;
    };
    history?: {
      /** A Prometheus server that remembers longer than `retention.minutes`. */
      prometheus?: {
        /** An absolute URL, or `endpoint:/path`. */
        url: string;
      };
    };
    /** The reference fleet: its load is simulated, and faults may be injected. */
    fleet?: {
      url: string;
    };
  };
}
