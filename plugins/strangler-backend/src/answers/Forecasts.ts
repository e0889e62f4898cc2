import {
  type Forecast,
  forecastOf,
  type ForecastOptions,
  forecastsOf,
  type Migration,
} from '@banyan/core';
import { DateTime } from 'luxon';
import { setImmediate as others } from 'node:timers/promises';
import { Remembered } from './Remembered';

const MOST_FORECASTS = 12;

/** What a forecast looks at: the month, and how much has happened until then. */
function keyOf({ capabilities }: Migration, at: number): string {
  const month = DateTime.fromMillis(at, { zone: 'utc' }).toFormat('yyyy-MM');
  const happened = capabilities
    .flatMap(({ history }) => history)
    .filter(event => event.at <= at).length;
  return `${month} ${happened}`;
}

/**
 * Makes forecasts once a month for each version of a plan. They take a while: those of a list are
 * made one after the other, and what else there is to do comes in between.
 */
export class Forecasts {
  readonly #one = new Remembered<Migration, Promise<Forecast>>(MOST_FORECASTS);
  readonly #all = new Remembered<Migration, Promise<Forecast[]>>(
    MOST_FORECASTS,
  );
  #last: Promise<unknown> = Promise.resolve();

  /** The one to show. */
  main(migration: Migration, at: number): Promise<Forecast> {
    const key = keyOf(migration, at);
    return this.#one.get(migration, key, () => {
      const made = this.#last
        .then(() => others())
        .then(() => forecastOf(migration, at));
      this.#last = made.catch(() => undefined);
      return made;
    });
  }

  /** The one to show and its alternatives. */
  all(
    migration: Migration,
    at: number,
    options: ForecastOptions,
  ): Promise<Forecast[]> {
    const key = `${keyOf(migration, at)} ${JSON.stringify(options)}`;
    return this.#all.get(migration, key, async () => {
      await others();
      return forecastsOf(migration, at, options);
    });
  }
}
