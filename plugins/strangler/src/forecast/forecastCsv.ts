import type { MigrationForecast } from '@banyan/backstage-plugin-banyan-common';
import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';

/** A month of the fan, with the runs that end in it. */
export type ForecastFact = MigrationForecast['fan'][number] & { runs: number };

/** The months of a forecast. */
export function forecastFacts({
  fan,
  ends,
}: MigrationForecast): ForecastFact[] {
  const runs = new Map(ends.map(end => [end.month, end.runs]));
  return fan.map(point => ({ ...point, runs: runs.get(point.month) ?? 0 }));
}

/** The months as an export; the columns in the words of the picture. */
export const FORECAST_CSV: readonly CsvColumn<ForecastFact>[] = [
  { label: 'month', value: ({ month }) => month },
  { label: '95 of 100 runs are above %', value: ({ p5 }) => p5 },
  { label: '85 of 100 runs are above %', value: ({ p15 }) => p15 },
  { label: '75 of 100 runs are above %', value: ({ p25 }) => p25 },
  { label: '50 of 100 runs are above %', value: ({ p50 }) => p50 },
  { label: '25 of 100 runs are above %', value: ({ p75 }) => p75 },
  { label: '15 of 100 runs are above %', value: ({ p85 }) => p85 },
  { label: '5 of 100 runs are above %', value: ({ p95 }) => p95 },
  { label: 'runs that end', value: ({ runs }) => runs },
];
