import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type { Inherit } from '@banyan/core';
import { type GitConfig, gitConfig } from './coordination/gitConfig';
import { historyDays } from './history/historyDays';

/** The settings of the plugin, complete. */
export type TopologyConfig = {
  refresh: SchedulerServiceTaskScheduleDefinition;
  staleAfterMs: number;
  inherit: Inherit;
  staleOwnershipDays: number;
  /** How far ahead the end of an acceptance may lie. */
  longestAcceptanceDays: number;
  /** For how many days the measures are kept, today included. */
  historyDays: number;
  /** What is mined of commits; undefined = nothing. */
  git?: GitConfig;
};

const TEN_MINUTES = 10 * 60 * 1000;

function inheritOf(config: Config | undefined): Inherit {
  const inherit = config?.getOptionalString('inherit') ?? 'fallback';
  if (inherit === 'never' || inherit === 'fallback') return inherit;
  throw new InputError(
    `topology.inherit: expected never or fallback, got ${inherit}`,
  );
}

function longestAcceptanceDays(config: Config | undefined): number {
  const key = 'acceptances.longestDays';
  const days = config?.getOptionalNumber(key) ?? 365;
  if (Number.isInteger(days) && days >= 1) return days;
  throw new InputError(
    `topology.${key}: expected a whole number of days, got ${days}`,
  );
}

/** Reads the section `topology` of a configuration. */
export function topologyConfig(root: Config): TopologyConfig {
  const config = root.getOptionalConfig('topology');
  return {
    refresh: config?.has('refresh')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('refresh'),
        )
      : { frequency: { seconds: 30 }, timeout: { minutes: 2 } },
    staleAfterMs: config?.has('staleAfter')
      ? durationToMilliseconds(
          readDurationFromConfig(config, { key: 'staleAfter' }),
        )
      : TEN_MINUTES,
    inherit: inheritOf(config),
    staleOwnershipDays: config?.getOptionalNumber('staleOwnershipDays') ?? 180,
    longestAcceptanceDays: longestAcceptanceDays(config),
    historyDays: historyDays(config),
    git: gitConfig(config?.getOptionalConfig('git')),
  };
}
