import type {
  ForecastResponse,
  MigrationForecast,
} from '@banyan/backstage-plugin-banyan-common';
import { endOfMonth, NOW, startOf } from '../../__testUtils__/migrations';

const FAN: readonly [string, number, number, number, number, number][] = [
  ['2011-01', 70, 70, 74, 82, 88],
  ['2011-04', 72, 77, 86, 96, 100],
  ['2011-07', 78, 86, 100, 100, 100],
  ['2011-11', 92, 100, 100, 100, 100],
  ['2012-02', 100, 100, 100, 100, 100],
];

/** What the last twelve months say at the end of 2010, but for what is said. */
export const aForecast = (
  told: Partial<MigrationForecast> = {},
): MigrationForecast => ({
  id: 'last-12',
  title: 'Last 12 months, at random',
  verdict: 'forecast',
  p50: '2011-07',
  p85: '2011-11',
  p95: '2012-02',
  message: 'At this rate it ends by 2011-11 (P85).',
  runs: 10_000,
  seed: 11,
  throughput: [0, 0, 4, 0, 12, 0, 4.8, 0, 0, 3.8, 8.2, 7.5],
  remaining: 30,
  assumptions: ['Months are drawn at random.', 'Scope stays at 100.'],
  fan: FAN.map(([month, p5, p15, p50, p85, p95]) => ({
    month,
    p5,
    p15,
    p25: (p15 + p50) / 2,
    p50,
    p75: (p50 + p85) / 2,
    p85,
    p95,
  })),
  ends: [
    { month: '2011-04', runs: 1_500 },
    { month: '2011-07', runs: 3_500 },
    { month: '2011-11', runs: 3_500 },
    { month: '2012-02', runs: 1_500 },
  ],
  ...told,
});

/** The answer with its alternatives, but for what is said. */
export const aForecastResponse = (
  told: Partial<ForecastResponse> = {},
): ForecastResponse => ({
  ref: 'migration:netflix/netflix-to-cloud',
  now: NOW,
  at: endOfMonth('2010-12'),
  measure: 'weight',
  forecasts: [
    aForecast(),
    aForecast({
      id: 'last-6',
      title: 'Last 6 months, at random',
      p85: '2011-10',
      p95: null,
    }),
    aForecast({
      id: 'unplanned-never',
      title: 'Billing at 0 a month',
      verdict: 'never',
      p50: null,
      p85: null,
      p95: null,
      message: 'Not at this rate.',
      fan: [],
      ends: [],
    }),
  ],
  followed: {
    points: [
      { at: startOf('2011-07'), percent: 80 },
      { at: startOf('2016-01'), percent: 100 },
    ],
    endedAt: startOf('2016-01'),
    message: 'It ended in 2016-01.',
  },
  ...told,
});
