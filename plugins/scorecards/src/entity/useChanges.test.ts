import { aResult, anAnswer, RESULTS } from './__testUtils__/entityAnswers';
import { changesBetween } from './useChanges';

const before = anAnswer();

const reached = (level: number | null) =>
  anAnswer({
    overall: {
      ...before.overall,
      standing: { ...before.overall.standing, reached: level },
    },
  });

describe('changesBetween', () => {
  it('names the checks whose verdict is another one', () => {
    const after = anAnswer({
      results: [
        ...RESULTS.filter(({ check }) => check !== 'API-03'),
        aResult('API-03', 'pass'),
        aResult('NEW-01', 'fail'),
      ],
    });
    expect([...changesBetween(before, after).changed]).toEqual([
      'API-03',
      'NEW-01',
    ]);
  });

  it.each([
    [0, ''],
    [1, 'The level changed from Bronze to Silver'],
    [-1, 'The level changed from Bronze to Starting'],
    [null, 'The level changed from Bronze to not rated'],
  ])('says for %s "%s"', (level, said) => {
    expect(changesBetween(before, reached(level)).said).toBe(said);
  });
});
