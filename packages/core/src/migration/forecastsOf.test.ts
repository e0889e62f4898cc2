import { netflixToCloud } from '../__testUtils__/netflixToCloud';
import { aMigration } from '../testing';
import type { Forecast, ForecastId } from './forecast';
import { forecastOf, type ForecastOptions, forecastsOf } from './forecastsOf';
import type { Migration } from './migration';
import { statedPeriod } from './statedPeriod';

const endOf = (stated: string) => statedPeriod(stated).to;

const dates = ({ p50, p85, p95 }: Forecast) => [p50, p85, p95];

function forecast(
  id: ForecastId,
  options?: ForecastOptions,
  migration = netflixToCloud,
  at = '2010-12',
): Forecast {
  const found = forecastsOf(migration, endOf(at), options).find(
    each => each.id === id,
  );
  if (!found) throw new Error(`There is no forecast ${id}`);
  return found;
}

/** One capability of 100 points, its share at the end of each month of 2020 and on. */
function monthly(...shares: number[]): Migration {
  const builder = aMigration().capability('all', { weight: 100 });
  shares.forEach((share, index) =>
    builder.on(
      `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      'canary',
      share,
    ),
  );
  return builder.build();
}

describe('the forecast of the way to the cloud, made in 2010-12', () => {
  it.each([
    ['last-12', '2011-07', '2011-11', '2012-02'],
    ['last-6', '2011-07', '2011-10', '2011-12'],
    ['uncertain-rate', '2011-08', '2012-01', '2012-06'],
    ['planned-only', '2011-04', '2011-07', '2011-09'],
    ['rate', '2011-07', '2011-07', '2011-07'],
    ['unplanned-never', null, null, null],
  ] as const)('by %s it ends in %s, %s, %s', (id, ...expected) => {
    expect(dates(forecast(id))).toEqual(expected);
  });

  it('hangs on the seed by a month at most', () => {
    for (const seed of [1, 2, 3]) {
      const [p50, p85, p95] = dates(forecast('last-12', { seed }));
      expect(p50).toMatch(/2011-0[78]/);
      expect(p85).toMatch(/2011-1[01]/);
      expect(p95).toMatch(/2012-0[12]/);
    }
  });

  it('is the same again for the same seed, and looks at nothing that came later', () => {
    const now = endOf('2010-12');
    const capabilities = netflixToCloud.capabilities.map(each => ({
      ...each,
      history: each.history.filter(({ at }) => at <= now),
    }));
    const untold = { ...netflixToCloud, capabilities };
    expect(forecastsOf(untold, now)).toEqual(forecastsOf(netflixToCloud, now));
  });

  it('says in a sentence when it ends and what for', () => {
    expect(forecast('last-12').message).toBe(
      'At this rate it ends by 2011-11 (P85), if sign-up and billing start; they have no plan yet.',
    );
    expect(forecast('unplanned-never').message).toBe(
      'Not at this rate: sign-up and billing have no first step.',
    );
    expect(forecast('rate').message).toBe(
      'A straight line at 4.9 points a month ends in 2011-07; it knows no range.',
    );
  });

  it('draws from the points of twelve months', () => {
    const points = forecast('last-12').throughput.map(x =>
      Number(x.toFixed(2)),
    );
    expect(points).toEqual([0, 4, 0, 8, 0, 14, 4.8, 0, 0, 3.75, 8.25, 15.9]);
    expect(forecast('last-12').remaining).toBeCloseTo(33.3, 9);
  });

  it('says what it takes for granted', () => {
    expect(forecast('last-12').assumptions).toEqual([
      'Months are drawn at random from the last 12 (0 to 15.9 points a month, mean 4.9; 5 of 12 had none).',
      'The rest, 33.3 points, is as hard as what was done.',
      'Scope stays at 100 points. It is 85 in the plan today; sign-up and billing (15) have no first step.',
      'Nothing goes back: 0 drops in 12 recorded steps.',
    ]);
    expect(forecast('planned-only').assumptions).toContain(
      'Only what is planned counts, 85 points of 100: without sign-up and billing.',
    );
    expect(forecast('unplanned-never').assumptions).toEqual([
      'sign-up and billing (15 points) stay at 0 for good.',
    ]);
  });

  it('counts every run once, in the month in which it ended', () => {
    const { ends, runs } = forecast('last-12');
    expect(runs).toBe(10_000);
    expect(ends.reduce((sum, each) => sum + each.runs, 0)).toBe(10_000);
    expect(ends[0].month).toBe('2011-03');
  });

  it('fans out from what is done to all, the percentiles in their order', () => {
    const { fan, p50, p85, p95 } = forecast('last-12');
    expect(fan[0]).toMatchObject({ month: '2010-12', p5: 66.7, p95: 66.7 });
    for (const { p5, p15, p25, p50: half, p75, p85: most, p95: all } of fan) {
      const values = [p5, p15, p25, half, p75, most, all];
      expect(values.toSorted((a, b) => a - b)).toEqual(values);
    }
    const full = (key: 'p5' | 'p15' | 'p50') =>
      fan.find(point => point[key] === 100)?.month;
    // The date of a percentile is where the edge of its band meets 100 %.
    expect([full('p50'), full('p15'), full('p5')]).toEqual([p50, p85, p95]);
  });

  it('does not pass what is planned where only that counts', () => {
    expect(forecast('planned-only').fan.at(-1)).toMatchObject({
      p50: 85,
      p95: 85,
    });
  });

  it('counts capabilities when asked to', () => {
    const { remaining, throughput, assumptions } = forecast('last-12', {
      measure: 'count',
    });
    expect(remaining).toBe(6);
    expect(throughput).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(assumptions[0]).toContain(
      '0 to 1 capability a month, mean 0.1; 11 of 12 had none',
    );
  });
});

describe('a forecast', () => {
  it.each([
    [
      'nothing has moved',
      '2009-11',
      'Nothing has moved yet; a forecast needs six months of movement.',
    ],
    [
      'it moved for five months',
      '2010-05',
      'It has moved for 5 months; a forecast needs six.',
    ],
    [
      'it moved for a month',
      '2010-01',
      'It has moved for 1 month; a forecast needs six.',
    ],
  ])('has too little to go on when %s', (_, at, message) => {
    const forecasts = forecastsOf(netflixToCloud, endOf(at));
    expect(forecasts).toEqual([
      expect.objectContaining({
        verdict: 'too-little',
        message,
        fan: [],
        assumptions: [],
      }),
    ]);
  });

  it('draws from as many months as there are', () => {
    const { title, throughput, verdict } = forecastOf(
      netflixToCloud,
      endOf('2010-06'),
    );
    expect(verdict).toBe('forecast');
    expect(throughput).toEqual([0, 4, 0, 8, 0, 14]);
    expect(title).toBe('Last 6 months, at random');
  });

  it('is over when all is done', () => {
    expect(forecastsOf(netflixToCloud, endOf('2016-03'))).toEqual([
      expect.objectContaining({
        verdict: 'done',
        remaining: 0,
        message: 'Nothing is left to move; the last step was in 2016-01.',
      }),
    ]);
  });

  it('says "not at this rate" when nothing moved for a year', () => {
    const { verdict, p50, message } = forecastOf(
      netflixToCloud,
      endOf('2013-12'),
    );
    expect([verdict, p50]).toEqual(['never', null]);
    expect(message).toBe(
      'Not at this rate: nothing moved in the last 12 months.',
    );
  });

  it('says "not at this rate" when it goes back, or takes more than 50 years', () => {
    const back = forecastOf(
      monthly(50, 48, 46, 44, 42, 40, 38, 36),
      endOf('2020-08'),
    );
    expect(back).toMatchObject({
      verdict: 'never',
      message: 'Not at this rate: it lost 14 points in the last 7 months.',
    });
    const slow = forecastOf(
      monthly(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.1),
      endOf('2020-12'),
    );
    expect(slow).toMatchObject({
      verdict: 'never',
      message: 'Not at this rate: it does not end within 50 years.',
    });
  });

  it('tells P50 where 15 of 100 runs do not end within 50 years', () => {
    const told = forecastOf(
      monthly(...Array(12).fill(90), 90.215),
      endOf('2021-01'),
    );
    expect(told).toMatchObject({ verdict: 'forecast', p85: null, p95: null });
    expect(told.message).toBe(
      `At this rate half of the runs end by ${told.p50} (P50), and 15 of 100 not within 50 years.`,
    );
  });

  it('never goes below nothing done, however many months go back', () => {
    const { fan, throughput } = forecastOf(
      monthly(10, 2, 12, 3, 14, 2, 15, 4),
      endOf('2020-08'),
    );
    expect(Math.min(...throughput)).toBe(-12);
    expect(fan.length).toBeGreaterThan(12);
    expect(fan.every(({ p5 }) => p5 >= 0)).toBe(true);
  });

  it('names drops among its assumptions', () => {
    const { assumptions } = forecastOf(
      monthly(5, 10, 8, 20, 25, 30, 40, 45),
      endOf('2020-08'),
    );
    expect(assumptions).toContain(
      'What went back can go back again: 1 drop in 8 recorded steps.',
    );
  });

  it('names what makes the rest doubtful: shared data and what is blocked', () => {
    const migration = aMigration()
      .capability('pay', { weight: 50 })
      .on('2020-01', 'canary', 10, { data: 'shared' })
      .on('2020-09', 'canary', 40)
      .capability('search', { weight: 40 })
      .on('2020-02', 'canary', 30)
      .on('2020-08', 'blocked')
      .capability('old', { weight: 10 })
      .on('2020-02', 'migrated', null, { data: 'shared' })
      .build();
    expect(forecastOf(migration, endOf('2020-12')).assumptions).toContain(
      'The rest, 58 points, is as hard as what was done. Doubtful: pay still works on shared data; search is blocked.',
    );
  });

  it('takes a gap in the history for months without movement', () => {
    const gap = aMigration()
      .capability('a', { weight: 10 })
      .on('2020-01', 'canary', 10)
      .on('2020-02', 'canary', 20)
      .on('2020-08', 'canary', 50)
      .build();
    const { throughput } = forecastOf(gap, endOf('2020-09'));
    expect(throughput.map(Math.round)).toEqual([1, 0, 0, 0, 0, 0, 3, 0]);
  });

  it('counts no part of a month when it is made in the middle of one', () => {
    const at = Date.UTC(2010, 11, 15);
    const { throughput, fan } = forecastOf(netflixToCloud, at);
    expect(throughput).toHaveLength(12);
    expect(throughput.at(-1)).toBeCloseTo(15.9, 9);
    expect(fan[1].month).toBe('2011-01');
  });

  it('names the first few of many that have no plan', () => {
    const builder = aMigration()
      .capability('first', { weight: 4 })
      .on('2020-01', 'canary', 10)
      .on('2020-06', 'canary', 60);
    for (const name of ['a', 'b', 'c', 'd', 'e']) builder.capability(name);
    const { message } = forecastOf(builder.build(), endOf('2020-12'));
    expect(message).toContain(
      ', if a, b, c and 2 more start; they have no plan yet.',
    );
  });

  it('knows nothing of an empty history', () => {
    const empty = aMigration().capability('a').build();
    expect(forecastOf(empty, endOf('2020')).verdict).toBe('too-little');
  });

  it('leaves out what stays', () => {
    const rest = aMigration()
      .capability('a', { weight: 4 })
      .on('2020-01', 'canary', 50)
      .capability('b', { weight: 9 })
      .on('2020-01', 'canary', 10)
      .on('2020-11', 'stays')
      .build();
    expect(forecastOf(rest, endOf('2020-12')).remaining).toBe(2);
  });
});

describe('a forecast by data', () => {
  it('has nothing to go on when nobody has said whose data it is', () => {
    expect(
      forecastOf(netflixToCloud, endOf('2010-12'), { measure: 'data' }),
    ).toMatchObject({
      verdict: 'too-little',
      message:
        'Nobody has said how it stands, so there is nothing to look ahead from.',
    });
  });

  it('counts the capabilities of which it is known', () => {
    const migration = aMigration()
      .capability('a')
      .on('2020-01', 'migrated', null, { data: 'owned' })
      .capability('b')
      .on('2020-04', 'canary', 50, { data: 'owned' })
      .capability('c')
      .on('2020-01', 'canary', 10, { data: 'shared' })
      .capability('d')
      .on('2020-01', 'canary', 10)
      .build();
    const { remaining, throughput } = forecastOf(migration, endOf('2020-12'), {
      measure: 'data',
    });
    expect([remaining, throughput]).toEqual([
      1,
      [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });
});

describe('a forecast by traffic', () => {
  const seen = [0, 5, 10, 20, 30, 35, 40, 60].map((percent, month) => ({
    at: Date.UTC(2020, month, 1),
    percent,
  }));

  it('draws from what was seen', () => {
    const told = forecastOf(netflixToCloud, endOf('2020-08'), {
      measure: 'traffic',
      seen,
    });
    expect(told).toMatchObject({ verdict: 'forecast', remaining: 40 });
    expect(told.throughput).toEqual([5, 10, 10, 5, 5, 20]);
    expect(told.assumptions[0]).toContain('5 to 20 % of the traffic a month');
  });

  it('keeps the last share through a month in which nobody looked', () => {
    const { throughput } = forecastOf(netflixToCloud, endOf('2020-08'), {
      measure: 'traffic',
      seen: seen.filter((_, month) => month !== 4),
    });
    expect(throughput).toEqual([5, 10, 0, 15, 5, 20]);
  });

  it('has nothing to go on when nobody looked', () => {
    expect(
      forecastOf(netflixToCloud, endOf('2020-08'), { measure: 'traffic' })
        .verdict,
    ).toBe('too-little');
  });
});
