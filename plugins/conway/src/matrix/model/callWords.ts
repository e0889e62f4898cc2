import type { TopologyCall } from '@banyan/backstage-plugin-banyan-react';

const MODES: Readonly<Record<TopologyCall['mode'], string>> = {
  sync: 'synchronous',
  async: 'asynchronous',
  direct: 'direct',
  unknown: 'mode unknown',
};

const wayOf = ({ mode, critical, fallback }: TopologyCall) =>
  [MODES[mode], critical && 'critical', fallback && 'with a fallback']
    .filter(Boolean)
    .join(', ');

/** How calls are made, each way once. */
export const waysOf = (calls: readonly TopologyCall[]): string =>
  [...new Set(calls.map(wayOf))].sort().join('; ');

/** Do all calls go on without an answer? */
export const isAsync = (calls: readonly TopologyCall[]): boolean =>
  calls.length > 0 && calls.every(({ mode }) => mode === 'async');
