import { startOf } from '../__testUtils__/migrations';
import { aForecast } from './__testUtils__/forecasts';
import { endBars } from './endBars';

describe('endBars', () => {
  it('tells the runs apart by the percentile that they end in', () => {
    expect(
      endBars(aForecast(), startOf('2030')).map(({ month, part }) => [
        month,
        part,
      ]),
    ).toEqual([
      ['2011-04', 'half'],
      ['2011-07', 'half'],
      ['2011-11', 'late'],
      ['2012-02', 'last'],
    ]);
    expect(
      endBars(aForecast({ p85: null, p95: null }), startOf('2030')).at(-1),
    ).toMatchObject({ part: 'beyond' });
  });
});
