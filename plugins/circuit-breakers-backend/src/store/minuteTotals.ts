import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { BreakerTotals, TotalsQuery } from './BreakerStore';

type Row = {
  breaker_id: string;
  since: number | string;
  open_ms: number | string;
  watched_ms: number | string;
  fallback_successes: number | null;
  fallback_failures: number | null;
};

const numberOrNull = (value: number | null) =>
  value === null ? null : Number(value);

/** What the minutes of breakers come to, added up by the database. */
export async function minuteTotals(
  database: Database,
  { breakerIds, from }: TotalsQuery,
): Promise<Map<string, BreakerTotals>> {
  const rows = database('minutes')
    .select('breaker_id')
    .min({ since: 'at' })
    .sum({
      open_ms: 'open_ms',
      watched_ms: 'watched_ms',
      fallback_successes: 'fallback_successes',
      fallback_failures: 'fallback_failures',
    })
    .where('at', '>=', from)
    .groupBy('breaker_id');
  if (breakerIds) rows.whereIn('breaker_id', [...breakerIds]);
  return new Map(
    ((await rows) as Row[]).map(row => [
      row.breaker_id,
      {
        since: Number(row.since),
        openMs: Number(row.open_ms),
        watchedMs: Number(row.watched_ms),
        fallbackSuccesses: numberOrNull(row.fallback_successes),
        fallbackFailures: numberOrNull(row.fallback_failures),
      },
    ]),
  );
}
