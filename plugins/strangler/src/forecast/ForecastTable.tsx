import type { MigrationForecast } from '@banyan/backstage-plugin-banyan-common';
import { FactTable } from '../burnup/FactTable';
import { percentText } from '../page';
import { forecastFacts } from './forecastCsv';

const COLUMNS = [
  { label: 'End of' },
  { label: 'P95 line', numeric: true },
  { label: 'P85 line', numeric: true },
  { label: 'P50 line', numeric: true },
  { label: '15 of 100 above', numeric: true },
  { label: '5 of 100 above', numeric: true },
  { label: 'Runs that end', numeric: true },
];

/** The fan and the histogram as a table. */
export const ForecastTable = ({
  forecast,
}: {
  forecast: MigrationForecast;
}) => (
  <FactTable
    label="Forecast"
    columns={COLUMNS}
    rows={forecastFacts(forecast).map(fact => ({
      id: fact.month,
      cells: [
        fact.month,
        percentText(fact.p5),
        percentText(fact.p15),
        percentText(fact.p50),
        percentText(fact.p85),
        percentText(fact.p95),
        fact.runs,
      ],
    }))}
  />
);
