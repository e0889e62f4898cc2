import {
  aCapability,
  aMigration,
  anEvent,
  endOfMonth,
  NOW,
} from '../__testUtils__/migrations';
import { migrationSentence } from './migrationSentence';

const cap = (
  name: string,
  weight: number,
  percent: number | null,
  stage: 'canary' | 'migrated' | 'retired' | 'legacy' = 'canary',
) =>
  aCapability({
    name,
    weight,
    history: percent === null ? [] : [anEvent('2010-12', stage, percent)],
  });

const sentence = (
  capabilities: ReturnType<typeof cap>[],
  weight: number | null,
  at = endOfMonth('2010-12'),
) =>
  migrationSentence(
    aMigration({
      at,
      capabilities,
      progress: { weight, count: null, traffic: null, data: null },
    }),
  );

describe('migrationSentence', () => {
  it('says in words how far it is, and what has barely begun', () => {
    expect(
      sentence(
        [
          cap('web', 60, 100, 'migrated'),
          cap('member data', 10, 25),
          cap('billing', 10, null),
          cap('api', 20, 70),
        ],
        66.7,
      ),
    ).toBe(
      'Two thirds moved, one third to go; billing and member data have barely begun',
    );
  });

  it('counts those that it does not name', () => {
    expect(
      sentence(
        ['a', 'b', 'c', 'd'].map(name => cap(name, 10, 5)),
        5,
      ),
    ).toBe('5.0 % moved, 95.0 % to go; a, b and 2 others have barely begun');
  });

  it('names what has most to go where everything has begun', () => {
    expect(sentence([cap('web', 50, 80), cap('api', 20, 70)], 77.1)).toBe(
      '77.1 % moved, 22.9 % to go; web has most to go, 10 of 50 points',
    );
  });

  it.each([
    [[cap('web', 10, 0, 'legacy')], 0, 'Nothing has moved yet'],
    [
      [cap('web', 10, 100, 'migrated'), cap('api', 10, 100, 'retired')],
      100,
      'All of it has moved; of 1 capability the legacy part is still there',
    ],
    [
      [cap('api', 10, 100, 'retired')],
      100,
      'All of it has moved, and the legacy is gone',
    ],
    [[], null, 'Nothing of it is meant to move'],
  ])('of the ends of a migration', (capabilities, weight, expected) => {
    expect(sentence(capabilities, weight)).toBe(expected);
  });

  it('says for how long nothing has moved', () => {
    expect(
      sentence(
        [cap('web', 90, 100, 'migrated'), cap('billing', 10, 0, 'legacy')],
        90,
        endOfMonth('2012-12'),
      ),
    ).toBe(
      '90.0 % moved, 10.0 % to go; nothing has moved for 24 months, and billing is left',
    );
  });

  it('does not call unknown nothing', () => {
    expect(
      sentence([{ ...cap('web', 10, null), stage: 'canary' }], null, NOW),
    ).toMatch(/^How far it is nobody knows/);
  });
});
