import fc from 'fast-check';
import { ruled } from '../__testUtils__/rules';

const YES = { fact: 'oncall.size', atLeast: 1 };
const NO = { fact: 'oncall.size', atLeast: 9 };
const UNKNOWN = { fact: 'chaos.passed', is: true };

type Part = typeof YES | typeof NO | typeof UNKNOWN | object;

const verdict = (rule: Part) => ruled(rule).verdict;

describe('the logic of rules', () => {
  it.each([
    ['all hold', { all: [YES, YES] }, 'pass'],
    ['one of all does not hold', { all: [YES, NO] }, 'fail'],
    ['one of all is not known', { all: [YES, UNKNOWN] }, 'no-data'],
    [
      'one of all is not known and another does not hold',
      { all: [UNKNOWN, NO] },
      'fail',
    ],
    ['one of any holds', { any: [NO, YES] }, 'pass'],
    ['none of any holds', { any: [NO, NO] }, 'fail'],
    ['one of any is not known', { any: [NO, UNKNOWN] }, 'no-data'],
    [
      'one of any is not known and another holds',
      { any: [UNKNOWN, YES] },
      'pass',
    ],
    ['what shall not hold does', { not: YES }, 'fail'],
    ['what shall not hold does not', { not: NO }, 'pass'],
    ['what shall not hold is not known', { not: UNKNOWN }, 'no-data'],
    [
      'an unknown part does not matter',
      { all: [{ any: [YES, UNKNOWN] }, { not: { all: [NO, UNKNOWN] } }] },
      'pass',
    ],
  ])('when %s', (_, rule, expected) => {
    expect(verdict(rule)).toBe(expected);
  });

  it('knows that not all is the same as any not', () => {
    const part = fc.constantFrom(YES, NO, UNKNOWN);
    const { rule } = fc.letrec<{ rule: object }>(tie => ({
      rule: fc.oneof(
        { maxDepth: 3 },
        part,
        tie('rule').map(not => ({ not })),
        fc
          .array(tie('rule'), { minLength: 1, maxLength: 3 })
          .map(all => ({ all })),
        fc
          .array(tie('rule'), { minLength: 1, maxLength: 3 })
          .map(any => ({ any })),
      ),
    }));
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), rules => {
        expect(verdict({ not: { all: rules } })).toBe(
          verdict({ any: rules.map(each => ({ not: each })) }),
        );
      }),
    );
  });
});
