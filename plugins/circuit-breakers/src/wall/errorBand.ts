import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';

/** The bands of error rates; each has a pattern of its own. none = no rate is known. */
export type ErrorBand = 'none' | 'low' | 'some' | 'many' | 'most';

/** The bands from the best to the worst, each with the percentage at which it begins. */
export const BANDS: readonly {
  id: Exclude<ErrorBand, 'none'>;
  from: number;
  words: string;
}[] = [
  { id: 'low', from: 0, words: '< 10\u00a0%' },
  { id: 'some', from: 10, words: '10–24\u00a0%' },
  { id: 'many', from: 25, words: '25–49\u00a0%' },
  { id: 'most', from: 50, words: '≥ 50\u00a0%' },
];

/** The band of a breaker; one that lets nothing through or is not heard of has none. */
export function errorBand({ errorRate, state }: BreakerItem): ErrorBand {
  if (errorRate === null || state === 'unknown') return 'none';
  const percent = errorRate * 100;
  return BANDS.findLast(({ from }) => percent >= from)?.id ?? 'none';
}
