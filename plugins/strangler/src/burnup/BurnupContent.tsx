import type {
  ForecastResponse,
  MigrationResponse,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  StatusText,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Switch } from '@backstage/ui';
import type { Measure } from '../data';
import { Assumptions } from '../forecast/Assumptions';
import { forecastAnswer } from '../forecast/forecastAnswer';
import { ForecastCard } from '../forecast/ForecastCard';
import { FORECAST_RULES } from '../forecast/forecastRules';
import { ObstacleCard } from '../forecast/ObstacleCard';
import { OtherWays } from '../forecast/OtherWays';
import { shownForecast } from '../forecast/shownForecast';
import { stallsAndRegressions } from '../forecast/stallsAndRegressions';
import { BurnupCard } from './BurnupCard';
import styles from './Burnup.module.css';

const HIDDEN = 'hide';

/** Whether the address wants what followed to be shown; it means something in a replay alone. */
export const showsFollowed = (url: Pick<UrlState, 'get'>): boolean =>
  url.get('followed') !== HIDDEN;

/** The sentence, both pictures, and what the dates rest on. */
export const BurnupContent = ({
  migration,
  timeline,
  response,
  measure,
  url,
}: {
  migration: MigrationResponse;
  timeline: TimelineResponse;
  response: ForecastResponse;
  measure: Measure;
  url: UrlState;
}) => {
  const forecast = shownForecast(response, url.get('rate'));
  const answer = forecastAnswer(response, forecast, migration);
  const showsLater = migration.isReplay && showsFollowed(url);
  const { followed } = response;
  return (
    <>
      <AnswerLine
        facts={answer.facts}
        illustrative={migration.illustrative ?? undefined}
        rules={FORECAST_RULES}
      >
        {answer.status ? (
          <StatusText status={answer.status}>{answer.text}</StatusText>
        ) : (
          answer.text
        )}
      </AnswerLine>
      {migration.isReplay && (
        <Switch
          label="Show what really followed"
          isSelected={showsLater}
          onChange={isShown => url.set({ followed: isShown ? '' : HIDDEN })}
        />
      )}
      <div className={styles.pictures}>
        <BurnupCard
          timeline={timeline}
          migration={migration}
          measure={measure}
          showsLater={showsLater}
          onMeasure={next =>
            url.set({ measure: next === 'weight' ? undefined : next })
          }
        />
        <ForecastCard
          response={response}
          forecast={forecast}
          timeline={timeline}
          migrationRef={migration.ref}
          isReplay={migration.isReplay}
          showsLater={showsLater}
        />
      </div>
      <div className={styles.facets}>
        {forecast.assumptions.length > 0 && <Assumptions forecast={forecast} />}
        {response.forecasts.length > 1 && (
          <OtherWays
            forecasts={response.forecasts}
            shown={forecast.id}
            onShow={id => url.set({ rate: id })}
            hindsight={showsLater ? followed?.message : undefined}
          />
        )}
        <ObstacleCard
          obstacles={stallsAndRegressions(timeline, migration, showsLater)}
        />
      </div>
    </>
  );
};
