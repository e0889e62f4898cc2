import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';

/** The volumes under which a healthy cell sinks and dims; calls in ten seconds. */
export const VOLUMES = [
  { id: 'any', least: 0, label: 'Any volume' },
  { id: '1', least: 1, label: '≥ 1 call / 10 s' },
  { id: '20', least: 20, label: '≥ 20 calls / 10 s' },
  { id: '100', least: 100, label: '≥ 100 calls / 10 s' },
  { id: '1000', least: 1_000, label: '≥ 1000 calls / 10 s' },
] as const;

const WINDOW_S = 10;

/** Whether a cell is under the volume; what is not closed never is. */
export function isUnder(text: string | undefined) {
  const least = VOLUMES.find(({ id }) => id === text)?.least ?? 0;
  return ({ callsPerSecond, state }: BreakerItem): boolean =>
    state === 'closed' && (callsPerSecond ?? 0) * WINDOW_S < least;
}
