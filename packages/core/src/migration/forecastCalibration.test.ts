import { DateTime } from 'luxon';
import { seededRandom } from '../chance/seededRandom';
import { aMigration } from '../testing';
import type { ForecastId } from './forecast';
import { forecastsOf } from './forecastsOf';
import { statedPeriod } from './statedPeriod';

const HISTORIES = 250;
const RUNS = 500;
/** Some seconds; more where other tests run beside it. */
const PATIENCE = 60_000;
const GOAL = 100;
/** As many months as a forecast draws from; the first movement comes before them. */
const OBSERVED = 12;

const monthAfter = (months: number) =>
  DateTime.utc(2020).plus({ months }).toFormat('yyyy-MM');

/** Points that months add until all is done: the first, those to draw from, those that follow. */
type Months = readonly number[];

/** The month in which it really ended, and what was foretold after the first year. */
function played(months: Months) {
  let done = 0;
  const builder = aMigration().capability('all', { weight: GOAL });
  const end = months.findIndex((points, month) => {
    done = Math.min(done + points, GOAL);
    if (points > 0) builder.on(monthAfter(month), 'canary', done);
    return done === GOAL;
  });
  const { to } = statedPeriod(monthAfter(OBSERVED));
  const forecasts = forecastsOf(builder.build(), to, { runs: RUNS });
  return { end: monthAfter(end), forecasts };
}

/** In how many of 100 histories the end came no later than foretold, by forecast. */
function coverage(history: (random: () => number) => Months) {
  const random = seededRandom(7);
  const all = Array.from({ length: HISTORIES }, () => played(history(random)));
  return (id: ForecastId, by: 'p50' | 'p85' | 'p95') => {
    const told = all.flatMap(({ end, forecasts }) => {
      const forecast = forecasts.find(each => each.id === id);
      return forecast?.verdict === 'forecast'
        ? [{ end, by: forecast[by] }]
        : [];
    });
    expect(told.length).toBeGreaterThan(0.95 * HISTORIES);
    const held = told.filter(each => each.by !== null && each.end <= each.by);
    return (100 * held.length) / told.length;
  };
}

/** A month of a team that ships nothing in two of five, and one to six points in the others. */
const someMonth = (random: () => number) =>
  random() < 0.4 ? 0 : 1 + Math.floor(random() * 6);

const months = (length: number, next: () => number) =>
  Array.from({ length }, next);

const A_LIFE = 600;

describe('the calibration of the forecast, on histories whose end is known', () => {
  it(
    'holds 50, 85 and 95 of 100 times when the months to come are like those it drew from',
    () => {
      const held = coverage(random => {
        const past = months(OBSERVED, () => someMonth(random));
        const next = () => past[Math.floor(random() * OBSERVED)];
        return [1, ...past, ...months(A_LIFE, next)];
      });
      // Whole months are a little too late, never too early.
      expect(held('last-12', 'p50')).toBeGreaterThan(47);
      expect(held('last-12', 'p50')).toBeLessThan(62);
      expect(held('last-12', 'p85')).toBeGreaterThan(82);
      expect(held('last-12', 'p85')).toBeLessThan(91);
      expect(held('last-12', 'p95')).toBeGreaterThan(92);
      expect(held('last-12', 'p95')).toBeLessThan(99);
    },
    PATIENCE,
  );

  it(
    'holds less often when twelve months are only a sample of what the team does, unless it takes the rate for uncertain',
    () => {
      const held = coverage(random => [
        1,
        ...months(A_LIFE, () => someMonth(random)),
      ]);
      expect(held('last-12', 'p85')).toBeGreaterThan(65);
      expect(held('last-12', 'p85')).toBeLessThan(80);
      expect(held('uncertain-rate', 'p85')).toBeGreaterThan(82);
      expect(held('uncertain-rate', 'p85')).toBeLessThan(94);
    },
    PATIENCE,
  );
});
