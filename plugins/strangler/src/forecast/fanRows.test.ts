import { endOfMonth, startOf } from '../__testUtils__/migrations';
import { aForecast, aForecastResponse } from './__testUtils__/forecasts';
import { fanRows, fanSpan, followedRows } from './fanRows';

const at = endOfMonth('2010-12');
const step = (month: string, done: number) => ({
  at: startOf(month),
  done,
  scope: null,
  finished: null,
});
const steps = [step('2009-12', 30), step('2010-10', 42.5), step('2010-11', 70)];

describe('fanSpan', () => {
  it('shows a year before, and a little more than the last date', () => {
    const span = fanSpan(aForecast(), at, steps);
    expect(span.from).toBe(endOfMonth('2009-12'));
    expect(span.to).toBeGreaterThan(endOfMonth('2012-02'));
    expect(span.to).toBeLessThan(endOfMonth('2012-06'));
    expect(span.lowest).toBe(30);
  });

  it('leaves room where a percentile never ends', () => {
    const open = fanSpan(aForecast({ p95: null }), at, steps);
    expect(open.to).toBe(at + 2 * (endOfMonth('2011-11') - at));
  });
});

describe('fanRows', () => {
  const span = fanSpan(aForecast(), at, steps);
  const { past, fan } = fanRows(aForecast(), steps, { at, span });

  it('begins the fan at what is done, and draws P85 and P95 as lower edges', () => {
    expect(fan[0]).toMatchObject({ at, p50: 70, nearlyAll: [70, 70] });
    expect(fan[2]).toMatchObject({
      at: endOfMonth('2011-04'),
      p50: 86,
      p85: 77,
      p95: 72,
      half: [81.5, 91],
      most: [77, 96],
      nearlyAll: [72, 100],
    });
  });

  it('has the year before in steps, up to the moment', () => {
    expect(past).toEqual([
      { at: endOfMonth('2009-12'), done: 30 },
      { at: startOf('2010-10'), done: 42.5 },
      { at: startOf('2010-11'), done: 70 },
      { at, done: 70 },
    ]);
  });
});

describe('followedRows', () => {
  it('goes in steps from what was done to the end of the picture', () => {
    const { followed } = aForecastResponse();
    const to = startOf('2012-06');
    expect(followedRows(followed, { at, done: 70, to })).toEqual([
      { at, followed: 70 },
      { at: startOf('2011-07'), followed: 80 },
      { at: to, followed: 80 },
    ]);
    expect(followedRows(null, { at, done: 70, to })).toEqual([]);
  });
});
