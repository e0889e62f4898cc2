import type { ForecastResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type FanPoint,
  followedAfter,
  type Forecast,
  type Measure,
  oneDecimal,
  type PercentAt,
} from '@banyan/core';
import type { Answers } from './Answers';
import { findMigration, type Sight } from './Callers';
import type { Moment } from './LiveFigures';

type Asked = Moment & { ref: string; measure: Measure };

/** Percent of the traffic by day, as far as somebody counted it until then. */
async function seenTraffic(
  { strangler }: Answers,
  { ref, at, measure }: Asked,
): Promise<PercentAt[]> {
  if (measure !== 'traffic') return [];
  const snapshots = await strangler.store.snapshots([ref]);
  return snapshots.flatMap(({ day, traffic }) =>
    day <= at && traffic !== null ? [{ at: day, percent: traffic }] : [],
  );
}

const roundedPoint = ({ month, ...shares }: FanPoint): FanPoint => ({
  month,
  p5: oneDecimal(shares.p5),
  p15: oneDecimal(shares.p15),
  p25: oneDecimal(shares.p25),
  p50: oneDecimal(shares.p50),
  p75: oneDecimal(shares.p75),
  p85: oneDecimal(shares.p85),
  p95: oneDecimal(shares.p95),
});

const roundedForecast = (forecast: Forecast): Forecast => ({
  ...forecast,
  throughput: forecast.throughput.map(each => oneDecimal(each)),
  remaining: oneDecimal(forecast.remaining),
  fan: forecast.fan.map(roundedPoint),
});

/** When a migration ends at its rate, seen from a moment; and what followed, when that is past. */
export async function forecastAnswer(
  answers: Answers,
  sight: Sight,
  asked: Asked,
): Promise<ForecastResponse> {
  const { ref, at, now, measure } = asked;
  const { plan } = findMigration(sight, ref);
  const forecasts = await answers.forecasts.all(plan.migration, at, {
    measure,
    seen: await seenTraffic(answers, asked),
  });
  const followed =
    at < now
      ? followedAfter(plan.migration, at, forecasts[0], { measure, until: now })
      : null;
  return {
    ...{ ref, now, at, measure },
    forecasts: forecasts.map(roundedForecast),
    followed: followed && {
      ...followed,
      points: followed.points.map(point => ({
        at: point.at,
        percent: oneDecimal(point.percent),
      })),
    },
  };
}
