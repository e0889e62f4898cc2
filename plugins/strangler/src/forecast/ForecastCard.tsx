import type {
  ForecastResponse,
  MigrationForecast,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  csv,
  entityTitle,
  HowComputed,
  type Status,
  StatusMark,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { MEASURES } from '../burnup/measures';
import { PictureCard } from '../burnup/PictureCard';
import { pointsText } from '../page';
import { FanChart } from './FanChart';
import { fanPicture } from './fanPicture';
import { ForecastAge } from './ForecastAge';
import { FORECAST_CSV, forecastFacts } from './forecastCsv';
import { FORECAST_RULES } from './forecastRules';
import { ForecastTable } from './ForecastTable';
import { leftTheFan } from './leftTheFan';
import styles from '../burnup/Burnup.module.css';

const NO_FAN: Readonly<
  Record<Exclude<MigrationForecast['verdict'], 'forecast'>, Status>
> = { done: 'pass', never: 'fail', 'too-little': 'unknown' };

const Followed = ({
  response: { followed, now },
  forecast,
}: {
  response: ForecastResponse;
  forecast: MigrationForecast;
}) => {
  if (!followed) return null;
  const left = leftTheFan(forecast, followed, now);
  return (
    <p>
      <StatusMark status={left ? 'fail' : 'pass'} />{' '}
      <strong>What really followed:</strong>{' '}
      {left ? `below P95 from ${left} on. ` : 'not below P95 in the end. '}
      {followed.message}
    </p>
  );
};

const How = ({
  forecast,
  unit,
}: {
  forecast: MigrationForecast;
  unit: string;
}) => (
  <HowComputed rules={FORECAST_RULES} of="the forecast">
    {forecast.throughput.length === 0
      ? 'There is no month to draw from yet.'
      : `Drawn from ${forecast.throughput.length} months, oldest first, ${unit} each: ${forecast.throughput.map(pointsText).join(', ')}. ${pointsText(forecast.remaining)} remain.`}
  </HowComputed>
);

const Legend = ({ isFollowed }: { isFollowed: boolean }) => (
  <p className={styles.quiet}>
    Bands: 50, 70 and 90 of 100 runs, outer ones paler · line P50, dashed P85,
    dotted P95 · above: in which month the runs end
    {isFollowed && ' · orange, dashed: what really followed'}
  </p>
);

/** When it ends: the fan at its own zoom, or a sentence in its place. */
export const ForecastCard = ({
  response,
  forecast,
  timeline,
  migrationRef,
  isReplay,
  showsLater,
}: {
  response: ForecastResponse;
  forecast: MigrationForecast;
  timeline: TimelineResponse;
  migrationRef: string;
  isReplay: boolean;
  showsLater: boolean;
}) => {
  const { verdict, message, runs, seed } = forecast;
  const isFollowed = showsLater && response.followed !== null;
  return (
    <PictureCard
      title="Forecast"
      note={`${runs.toLocaleString('en-US')} runs, seed ${seed}; % done`}
      fileName={`${entityTitle(migrationRef)}-forecast-${response.measure}`}
      csv={() => csv(FORECAST_CSV, forecastFacts(forecast))}
      controls={
        <How forecast={forecast} unit={MEASURES[response.measure].rate} />
      }
      picture={
        verdict === 'forecast' ? (
          <>
            <FanChart
              picture={fanPicture(response, forecast, { timeline, showsLater })}
              label="Forecast"
            />
            <Legend isFollowed={isFollowed} />
          </>
        ) : (
          <p>
            <StatusText status={NO_FAN[verdict]}>{message}</StatusText>
          </p>
        )
      }
      table={<ForecastTable forecast={forecast} />}
    >
      {isFollowed && <Followed response={response} forecast={forecast} />}
      <ForecastAge forecast={response} isReplay={isReplay} />
    </PictureCard>
  );
};
