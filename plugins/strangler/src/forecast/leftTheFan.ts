import type {
  ForecastResponse,
  MigrationForecast,
} from '@banyan/backstage-plugin-banyan-common';
import { endOfMonth } from '../burnup/months';

/** The month from which on what followed was slower than 95 of 100 runs; null = it was not, in the end. */
export function leftTheFan(
  { fan }: MigrationForecast,
  followed: ForecastResponse['followed'],
  now: number,
): string | null {
  if (!followed) return null;
  const isBehind = ({ month, p5 }: (typeof fan)[number]) => {
    const end = endOfMonth(month);
    const last = followed.points.filter(({ at }) => at <= end).at(-1);
    return last !== undefined && last.percent < p5;
  };
  const passed = fan.filter(({ month }) => endOfMonth(month) <= now);
  const kept = passed.findLastIndex(point => !isBehind(point));
  return passed.at(kept + 1)?.month ?? null;
}
