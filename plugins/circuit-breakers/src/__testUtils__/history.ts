import type {
  BreakerHistoryResponse,
  HistoryPoint,
} from '@banyan/backstage-plugin-banyan-common';
import { NOW } from './breakers';

/** A point of a healthy history, but for what is said. */
export const aPoint = (
  at: number,
  told: Partial<HistoryPoint> = {},
): HistoryPoint => ({
  at,
  successes: 6_500,
  failures: 20,
  timeouts: 6,
  rejected: 0,
  notPermitted: 0,
  errorRate: 0.004,
  slowRate: 0.009,
  p50: 9,
  p90: 31,
  p99: 88,
  ...told,
});

/** Half an hour of which the last seven minutes are an open spell. */
export function aHistory(
  told: Partial<BreakerHistoryResponse> = {},
): BreakerHistoryResponse {
  const from = NOW - 1_800_000;
  const opened = NOW - 449_000;
  return {
    from,
    to: NOW,
    stepMs: 10_000,
    origin: 'readings',
    points: Array.from({ length: 181 }, (_, place) =>
      aPoint(from + place * 10_000),
    ),
    spells: [
      { instance: null, state: 'closed', from, to: opened },
      { instance: null, state: 'open', from: opened, to: null },
      { instance: 'home-page-1', state: 'closed', from, to: opened },
      { instance: 'home-page-1', state: 'open', from: opened, to: null },
    ],
    ...told,
  };
}
