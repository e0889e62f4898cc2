import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { millisecondsOf } from '@banyan/backstage-plugin-banyan-node';

/** The settings of the plugin, complete. */
export type ScorecardsConfig = {
  /** How often everything is judged. */
  scheduleMs: number;
  collectors: { timeoutMs: number };
  /** For so long the facts of a collector that fails stay in use. */
  factsMaxAgeMs: number;
  retention: { changesMs: number; runs: number; pushedMs: number };
  notifications: { enabled: boolean };
  badges: { public: boolean };
  exemptions: { longestMs: number };
};

const KEY = 'scorecards';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;
const SHORTEST_SCHEDULE_MS = MINUTE;
const RUNS = 200;

function runsOf(config: Config | undefined): number {
  const runs = config?.getOptionalNumber('retention.runs') ?? RUNS;
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new InputError(
    `${KEY}.retention.runs: expected a whole number above 0, got ${runs}`,
  );
}

/** Reads the section `scorecards` of a configuration. */
export function scorecardsConfig(root: Config): ScorecardsConfig {
  const config = root.getOptionalConfig(KEY);
  const duration = (key: string, otherwise: number) =>
    config?.has(key)
      ? millisecondsOf(config, { key, path: `${KEY}.${key}` })
      : otherwise;
  const isOn = (key: string, otherwise: boolean) =>
    config?.getOptionalBoolean(key) ?? otherwise;
  return {
    scheduleMs: Math.max(SHORTEST_SCHEDULE_MS, duration('schedule', HOUR)),
    collectors: { timeoutMs: duration('collectors.timeout', MINUTE) },
    factsMaxAgeMs: duration('factsMaxAge', DAY),
    retention: {
      changesMs: duration('retention.changes', 2 * YEAR),
      runs: runsOf(config),
      pushedMs: duration('retention.pushed', 90 * DAY),
    },
    notifications: { enabled: isOn('notifications.enabled', true) },
    badges: { public: isOn('badges.public', false) },
    exemptions: { longestMs: duration('exemptions.longest', 180 * DAY) },
  };
}
