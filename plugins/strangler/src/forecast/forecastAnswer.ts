import type {
  ForecastResponse,
  MigrationForecast,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { MEASURES } from '../burnup/measures';
import { monthText, plural, pointsText } from '../page';

/** The answer in one sentence, and what it rests on; no status = it is a forecast that misses no target. */
export type ForecastAnswer = {
  text: string;
  status: Status | undefined;
  facts: string[];
};

type Facts = Pick<
  MigrationResponse,
  'capabilities' | 'shares' | 'progress' | 'targetAt' | 'at' | 'isReplay'
>;

/** So few months are little to draw from. */
const LITTLE = 12;

function statusOf(
  { verdict, p85 }: MigrationForecast,
  { targetAt }: Facts,
): Status | undefined {
  if (verdict === 'done') return 'pass';
  if (verdict === 'never') return 'fail';
  if (verdict === 'too-little') return 'unknown';
  if (targetAt === null) return undefined;
  return p85 !== null && p85 <= monthText(targetAt) ? undefined : 'warn';
}

const planned = ({ capabilities }: Facts) =>
  capabilities
    .filter(({ stage }) => stage !== null && stage !== 'stays')
    .reduce((sum, { weight }) => sum + weight, 0);

/** How far it is: `66.7 of 100 points done, 85 in the plan`. */
function doneFact({ measure }: ForecastResponse, migration: Facts): string {
  const { done, total, known, capabilities } = migration.shares[measure];
  if (migration.progress[measure] === null)
    return `by ${MEASURES[measure].word.toLowerCase()}: unknown`;
  const of = `${pointsText(done)} of ${pointsText(total)} ${MEASURES[measure].unit}`;
  if (measure === 'weight')
    return `${of} done, ${pointsText(planned(migration))} in the plan`;
  return measure === 'traffic'
    ? `${of}, seen of ${known} of ${capabilities} capabilities`
    : `${of}`;
}

const percentile = (name: string, month: string | null) =>
  `${name} ${month ?? 'not at this rate'}`;

function historyFact({ throughput }: MigrationForecast): string {
  const months = plural(throughput.length, 'month');
  return throughput.length <= LITTLE
    ? `${months} of history, which is little: read the dates as a range`
    : `${months} of history`;
}

/** When it ends: the sentence, then its figures. */
export function forecastAnswer(
  response: ForecastResponse,
  forecast: MigrationForecast,
  migration: Facts,
): ForecastAnswer {
  const { p50, p85, p95, verdict, remaining } = forecast;
  const isForecast = verdict === 'forecast';
  return {
    text: forecast.message.replace(/\.$/, ''),
    status: statusOf(forecast, migration),
    facts: [
      doneFact(response, migration),
      ...(isForecast
        ? [
            percentile('P50', p50),
            percentile('P85', p85),
            percentile('P95', p95),
            historyFact(forecast),
          ]
        : []),
      ...(verdict === 'never'
        ? [`${pointsText(remaining)} ${MEASURES[response.measure].rate} remain`]
        : []),
      ...(migration.targetAt === null || verdict === 'done'
        ? []
        : [`target ${monthText(migration.targetAt)}`]),
    ],
  };
}
