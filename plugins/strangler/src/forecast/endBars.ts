import type { MigrationForecast } from '@banyan/backstage-plugin-banyan-common';
import { endOfMonth, startOfMonth } from '../burnup/months';

/** In which part of the runs a month lies. */
export type EndPart = 'half' | 'late' | 'last' | 'beyond';

/** A bar of the histogram. */
export type EndBar = {
  month: string;
  from: number;
  to: number;
  runs: number;
  part: EndPart;
};

function partOf(month: string, { p50, p85, p95 }: MigrationForecast): EndPart {
  if (p50 !== null && month <= p50) return 'half';
  if (p85 !== null && month <= p85) return 'late';
  return p95 !== null && month <= p95 ? 'last' : 'beyond';
}

/** When the runs end, a bar a month. */
export const endBars = (forecast: MigrationForecast, to: number): EndBar[] =>
  forecast.ends
    .map(({ month, runs }) => ({
      month,
      from: startOfMonth(month),
      to: endOfMonth(month),
      runs,
      part: partOf(month, forecast),
    }))
    .filter(bar => bar.from < to);
