import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  type Endpoints,
  fetchSettings,
  type FetchSettings,
  millisecondsOf,
  type NamedSource,
  namedSources,
  sourceUrl,
} from '@banyan/backstage-plugin-banyan-node';

/** The type of sources that are not read: they push; and the id of what pushes without one. */
export const PUSH = 'push';

/** A source of traffic that the configuration names. */
export type ConfiguredSource = NamedSource & {
  type: string;
  /** Undefined = it pushes. */
  url?: string;
  simulated: boolean;
};

/** The settings of the plugin, complete; the hosts that breakers may be read at are allowed. */
export type StranglerConfig = FetchSettings & {
  pollMs: number;
  /** Over how long the observed share is counted. */
  windowMs: number;
  sources: readonly ConfiguredSource[];
  retention: { samplesMs: number; hoursMs: number; daysMs: number };
  notifications: { enabled: boolean };
};

const KEY = 'strangler';
const BREAKERS = 'circuitBreakers';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;
/** Scheduled tasks cannot be had more often. */
const SHORTEST_POLL_MS = SECOND;

function typeOf(config: Config, path: string): string {
  const type = config.getOptionalString('type');
  if (config.getOptionalString('id') === PUSH && type !== PUSH)
    throw new InputError(
      `${path}.id: ${PUSH} is what pushes without a name; choose another id`,
    );
  if (type !== undefined && type !== '') return type;
  throw new InputError(
    `${path}.type: expected a kind of source, such as fleet, prometheus or push`,
  );
}

function addressOf(
  config: Config,
  {
    path,
    type,
    endpoints,
  }: { path: string; type: string; endpoints: Endpoints },
): { url?: string } {
  if (type !== PUSH) return { url: sourceUrl(config, path, endpoints) };
  if (!config.has('url')) return {};
  throw new InputError(
    `${path}.url: a source of the type ${PUSH} is not read; take the address out, or choose another type`,
  );
}

/** Samples have to last until they are summed up, and hours until days are. */
function checkRetention({
  windowMs,
  retention: { samplesMs, hoursMs, daysMs },
}: Pick<StranglerConfig, 'windowMs' | 'retention'>): void {
  const check = (isSo: boolean, problem: string) => {
    if (!isSo) throw new InputError(`${KEY}.retention.${problem}`);
  };
  const leastMs = Math.max(HOUR, 2 * windowMs);
  check(
    samplesMs >= leastMs,
    `samples: expected ${leastMs / MINUTE} minutes or more: an hour, and twice the window`,
  );
  check(hoursMs >= samplesMs, 'hours: expected as long as samples, or longer');
  check(daysMs >= hoursMs, 'days: expected as long as hours, or longer');
}

/** Reads the section `strangler` of a configuration. */
export function stranglerConfig(root: Config): StranglerConfig {
  const config = root.getOptionalConfig(KEY);
  const breakers = fetchSettings(root.getOptionalConfig(BREAKERS), BREAKERS);
  const own = fetchSettings(config, KEY);
  const endpoints = { ...breakers.endpoints, ...own.endpoints };
  const duration = (key: string, otherwise: number) =>
    config?.has(key)
      ? millisecondsOf(config, { key, path: `${KEY}.${key}` })
      : otherwise;
  const settings = {
    ...own,
    endpoints,
    allow: [...breakers.allow, ...own.allow],
    pollMs: Math.max(SHORTEST_POLL_MS, duration('poll', 10 * SECOND)),
    windowMs: duration('window', 5 * MINUTE),
    sources: namedSources(config, KEY, (each, path) => {
      const type = typeOf(each, path);
      return {
        type,
        ...addressOf(each, { path, type, endpoints }),
        simulated: each.getOptionalBoolean('simulated') ?? type === 'fleet',
      };
    }),
    retention: {
      samplesMs: duration('retention.samples', 2 * HOUR),
      hoursMs: duration('retention.hours', 90 * DAY),
      daysMs: duration('retention.days', 5 * YEAR),
    },
    notifications: {
      enabled: config?.getOptionalBoolean('notifications.enabled') ?? true,
    },
  };
  checkRetention(settings);
  return settings;
}
