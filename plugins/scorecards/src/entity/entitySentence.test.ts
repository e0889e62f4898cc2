import type { EntityScorecard } from '@banyan/backstage-plugin-banyan-common';
import { anAnswer } from './__testUtils__/entityAnswers';
import { entitySentence, verdictCounts } from './entitySentence';

const { overall } = anAnswer();

const standing = (
  reached: number | null,
  { next = [] as string[], passed = 4, rungs = overall.rungs } = {},
): EntityScorecard => ({
  ...overall,
  rungs,
  next,
  standing: { ...overall.standing, reached, passed },
});

describe('entitySentence', () => {
  it.each([
    [
      'says what is missing',
      standing(0, { next: ['a', 'b'] }),
      'Bronze, and 2 checks from Silver: A, B',
    ],
    [
      'names two of many',
      standing(0, { next: ['a', 'b', 'c', 'd'] }),
      'Bronze, and 4 checks from Silver: A, B, and 2 more',
    ],
    [
      'says one in the singular',
      standing(-1, { next: ['a'] }),
      'No level yet, and 1 check from Silver: A',
    ],
    [
      'has words where no rung is open',
      standing(0, { next: ['a'], rungs: [] }),
      'Bronze, and 1 check from the next level: A',
    ],
    [
      'says that all is done',
      standing(2, { passed: 6 }),
      'Gold: every check that counts passes',
    ],
    [
      'says that nothing holds it back',
      standing(1),
      'Silver: nothing holds it back',
    ],
    [
      'says that it is not rated',
      standing(null),
      'Not rated: no check counts for it',
    ],
  ])('%s', (_, shown, expected) => {
    expect(entitySentence(shown, key => key.toUpperCase())).toBe(expected);
  });
});

describe('verdictCounts', () => {
  it('counts each verdict, the worst first', () => {
    expect(verdictCounts(['pass', 'no-data', 'pass', 'fail'])).toEqual([
      '1 fail',
      '1 no data',
      '2 pass',
    ]);
  });
});
