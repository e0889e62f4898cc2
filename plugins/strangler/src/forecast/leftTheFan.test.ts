import { startOf } from '../__testUtils__/migrations';
import { aForecast, aForecastResponse } from './__testUtils__/forecasts';
import { leftTheFan } from './leftTheFan';

describe('leftTheFan', () => {
  const { followed, now } = aForecastResponse();

  it('names the month from which on fewer than 5 of 100 runs were as slow', () => {
    expect(leftTheFan(aForecast(), followed, now)).toBe('2011-11');
  });

  it('names none while it holds, and none that has not come yet', () => {
    const fast = {
      ...followed!,
      points: [{ at: startOf('2011-01'), percent: 100 }],
    };
    expect(leftTheFan(aForecast(), fast, now)).toBeNull();
    expect(leftTheFan(aForecast(), followed, startOf('2011-08'))).toBeNull();
    expect(leftTheFan(aForecast(), null, now)).toBeNull();
  });
});
