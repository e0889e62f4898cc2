import type { SnapshotInfo } from '@banyan/backstage-plugin-banyan-common';
import type { FindingOptions } from '@banyan/core';
import { createHash } from 'node:crypto';
import packageJson from '../../package.json';
import type { TopologyConfig } from '../topologyConfig';
import type { DatedView } from '../view/Views';
import type { Query } from '../view/View';

const DAY = 24 * 60 * 60 * 1000;

/** Findings see the day, not the hour, so that they change once a day at most. */
export const findingOptions = (
  { builtAt }: DatedView,
  { staleOwnershipDays }: TopologyConfig,
): FindingOptions => ({
  now: Math.floor(builtAt / DAY) * DAY,
  staleAfterDays: staleOwnershipDays,
});

/** What an answer says of itself; its version covers all that the answer is made from. */
export function answerInfo(
  { view, builtAt }: DatedView,
  { scope, history }: Query,
  config: TopologyConfig,
): SnapshotInfo {
  const { inherit, staleOwnershipDays, staleAfterMs } = config;
  const made = [packageJson.version, inherit, staleOwnershipDays, view.version];
  const day = Math.floor(builtAt / DAY);
  return {
    scope,
    history,
    version: createHash('sha256')
      .update(JSON.stringify([...made, day]))
      .digest('base64url')
      .slice(0, 22),
    builtAt: new Date(builtAt).toISOString(),
    stale: Date.now() - builtAt > staleAfterMs,
  };
}
