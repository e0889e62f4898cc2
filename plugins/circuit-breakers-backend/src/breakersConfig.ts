import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  configured,
  type Endpoints,
  millisecondsOf,
  webAddress,
} from './collect/configured';
import {
  type ConfiguredSource,
  configuredSources,
} from './collect/configuredSources';
import type { AllowEntry } from './fetching';

/** The settings of the plugin, complete. */
export type BreakersConfig = {
  endpoints: Endpoints;
  /** Hosts beside those of the endpoints; that of the fleet and that of the history among them. */
  allow: readonly AllowEntry[];
  pollMs: number;
  timeoutMs: number;
  /** In bytes. */
  largestAnswer: number;
  sources: readonly ConfiguredSource[];
  /** How often producers that push are to send. */
  pushEveryMs: number;
  retention: { transitionsMs: number; minutesMs: number };
  notifications: { enabled: boolean };
  /** Undefined = there is no longer history. */
  historyUrl?: string;
  /** Undefined = there is no reference fleet. */
  fleetUrl?: string;
};

const KEY = 'circuitBreakers';
const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;
const TEN_MILLION = 10_000_000;
const HOST = /^(\[[0-9a-f:.]+\]|(\*\.)?[a-z0-9._-]+)(:\d{1,5})?$/i;

function endpointsOf(config: Config | undefined): Endpoints {
  const endpoints = config?.getOptionalConfig('endpoints');
  const all = (endpoints?.keys() ?? []).flatMap(name => {
    // Null takes one away that another file names.
    const url = endpoints?.getOptionalString(name);
    if (url === undefined) return [];
    const path = `${KEY}.endpoints.${name}`;
    return [[name, configured(path, () => webAddress(url))] as const];
  });
  return Object.fromEntries(all);
}

const allowedOf = (config: Config | undefined): AllowEntry[] =>
  (config?.getOptionalConfigArray('allow') ?? []).map((each, at) => {
    const host = each.getOptionalString('host') ?? '';
    if (!HOST.test(host))
      throw new InputError(
        `${KEY}.allow[${at}].host: expected a host without scheme and path, such as metrics.acme.io:9090, got ${host || 'nothing'}`,
      );
    const privateAddresses = each.getOptionalBoolean('privateAddresses');
    return { host, privateAddresses };
  });

function largestAnswerOf(config: Config | undefined): number {
  const bytes = config?.getOptionalNumber('largestAnswer') ?? TEN_MILLION;
  if (Number.isInteger(bytes) && bytes > 0) return bytes;
  throw new InputError(
    `${KEY}.largestAnswer: expected a whole number of bytes above 0, got ${bytes}`,
  );
}

const hostOf = (url: string | undefined): AllowEntry[] =>
  url === undefined ? [] : [{ host: new URL(url).host }];

/** Reads the section `circuitBreakers` of a configuration. */
export function breakersConfig(root: Config): BreakersConfig {
  const config = root.getOptionalConfig(KEY);
  const endpoints = endpointsOf(config);
  const duration = (key: string, otherwise: number) =>
    config?.has(key)
      ? millisecondsOf(config, { key, path: `${KEY}.${key}` })
      : otherwise;
  const address = (key: string) => {
    const text = config?.getOptionalString(key);
    if (text === undefined) return undefined;
    return configured(`${KEY}.${key}`, () => webAddress(text, endpoints));
  };
  const fleetUrl = address('fleet.url');
  const historyUrl = address('history.prometheus.url');
  return {
    endpoints,
    allow: [...allowedOf(config), ...hostOf(fleetUrl), ...hostOf(historyUrl)],
    pollMs: duration('poll', 5 * SECOND),
    timeoutMs: duration('timeout', 3 * SECOND),
    largestAnswer: largestAnswerOf(config),
    sources: configuredSources(config, endpoints),
    pushEveryMs: duration('push.every', 5 * SECOND),
    retention: {
      transitionsMs: duration('retention.transitions', 90 * DAY),
      minutesMs: duration('retention.minutes', 30 * DAY),
    },
    notifications: {
      enabled: config?.getOptionalBoolean('notifications.enabled') ?? true,
    },
    historyUrl,
    fleetUrl,
  };
}
