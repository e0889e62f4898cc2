import type { Config } from '@backstage/config';
import {
  type AllowEntry,
  configured,
  fetchSettings,
  type FetchSettings,
  millisecondsOf,
  webAddress,
} from '@banyan/backstage-plugin-banyan-node';
import {
  type ConfiguredSource,
  configuredSources,
} from './collect/configuredSources';

/** The settings of the plugin, complete; the hosts of the fleet and of the history are allowed. */
export type BreakersConfig = FetchSettings & {
  pollMs: number;
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

const hostOf = (url: string | undefined): AllowEntry[] =>
  url === undefined ? [] : [{ host: new URL(url).host }];

/** Reads the section `circuitBreakers` of a configuration. */
export function breakersConfig(root: Config): BreakersConfig {
  const config = root.getOptionalConfig(KEY);
  const fetching = fetchSettings(config, KEY);
  const { allow, endpoints } = fetching;
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
    ...fetching,
    allow: [...allow, ...hostOf(fleetUrl), ...hostOf(historyUrl)],
    pollMs: duration('poll', 5 * SECOND),
    sources: configuredSources(config, { section: KEY, endpoints }),
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
