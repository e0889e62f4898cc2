import type { PushedTraffic } from '@banyan/backstage-plugin-banyan-common';
import type { SideTraffic } from '@banyan/core';
import type { StoredTraffic } from '../store/StranglerStore';

const sideOf = (side: PushedTraffic['new']): SideTraffic | null =>
  side
    ? {
        requests: side.requests,
        errors: side.errors ?? null,
        latency: side.latency ?? null,
      }
    : null;

/** What was pushed, as a sample. */
export const pushedSample = (
  pushed: PushedTraffic,
  of: Pick<StoredTraffic, 'capability' | 'source' | 'simulated'>,
): StoredTraffic => ({
  ...of,
  migrationRef: pushed.migrationRef,
  from: pushed.from,
  to: pushed.to,
  new: sideOf(pushed.new),
  legacy: sideOf(pushed.legacy),
  intendedPercent: pushed.intendedPercent ?? null,
  parallelRun: pushed.parallelRun ?? null,
});
