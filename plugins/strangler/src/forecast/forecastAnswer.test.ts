import { aMigration, endOfMonth } from '../__testUtils__/migrations';
import { aForecast, aForecastResponse } from './__testUtils__/forecasts';
import { forecastAnswer } from './forecastAnswer';

const response = aForecastResponse();
const answerOf = (
  told: Parameters<typeof aForecast>[0],
  migration = aMigration(),
) => forecastAnswer(response, aForecast(told), migration);

describe('forecastAnswer', () => {
  it('is the sentence of the forecast itself', () => {
    expect(answerOf({ message: 'Not at this rate: nothing moved.' }).text).toBe(
      'Not at this rate: nothing moved',
    );
  });

  it.each([
    ['done', 'pass'],
    ['never', 'fail'],
    ['too-little', 'unknown'],
  ] as const)('marks %s as %s', (verdict, status) => {
    expect(answerOf({ verdict }).status).toBe(status);
  });

  it('says of one that never ends how much remains, without dates', () => {
    const { facts } = answerOf({ verdict: 'never' });
    expect(facts).toContain('30 points remain');
    expect(facts.join()).not.toMatch(/P50/);
  });

  it.each([
    [undefined, '2016-01', '2011-11'],
    [undefined, '2011-11', '2011-11'],
    ['warn', '2011-10', '2011-11'],
    ['warn', '2016-01', null],
  ])(
    'takes the side %s for the target %s and P85 %s',
    (status, target, p85) => {
      const migration = aMigration({ targetAt: endOfMonth(target) });
      expect(answerOf({ p85 }, migration).status).toBe(status);
    },
  );

  it('takes no side where nobody set a target', () => {
    expect(answerOf({}, aMigration({ targetAt: null })).status).toBeUndefined();
  });

  it('says how far it is, which dates it gives, and on how little', () => {
    expect(answerOf({}).facts).toEqual([
      '70 of 100 points done, 80 in the plan',
      'P50 2011-07',
      'P85 2011-11',
      'P95 2012-02',
      '12 months of history, which is little: read the dates as a range',
      'target 2016-01',
    ]);
  });

  it('never counts what is unknown as nothing', () => {
    const byTraffic = { ...response, measure: 'traffic' as const };
    const { facts } = forecastAnswer(
      byTraffic,
      aForecast({ verdict: 'too-little' }),
      aMigration(),
    );
    expect(facts[0]).toBe('by traffic: unknown');
  });
});
