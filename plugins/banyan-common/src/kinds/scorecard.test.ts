import { SCORECARD } from '../__testUtils__/entities';
import { problemsOf } from '../__testUtils__/problems';
import { scorecardSpecSchema } from './scorecard';

const spec = (changes: object = {}) => ({ ...SCORECARD, ...changes });
const check = (changes: object) =>
  spec({ checks: [{ id: 'OWN-01', level: 'gold', ...changes }] });

describe('the spec of a Scorecard', () => {
  it.each([
    ['a check by its id', spec()],
    [
      'a check by a rule of its own',
      check({ id: 'ACME-01', rule: { fact: 'oncall.size', atLeast: 4 } }),
    ],
    [
      'a filter for the whole and for a check',
      {
        ...check({ filter: { 'spec.type': 'service' } }),
        filter: { $any: [{ kind: 'Component' }, { kind: 'API' }] },
      },
    ],
    [
      'words of its own for a check',
      check({ weight: 0, message: 'has no owner', remediation: 'set one' }),
    ],
    [
      'an id that Banyan does not know, which the portal tells with the scorecard',
      check({ id: 'ACME-99' }),
    ],
    [
      'a draft that counts from a day on',
      { ...check({ from: '2027-01' }), draft: true },
    ],
  ])('may hold %s', (_, value) => {
    expect(problemsOf(scorecardSpecSchema, value)).toEqual([]);
  });

  it.each([
    [
      'nobody owns it',
      spec({ owner: undefined }),
      'spec.owner: expected the group that answers for the scorecard, got nothing',
    ],
    [
      'it checks nothing',
      spec({ checks: [] }),
      'spec.checks: expected at least one check, got []',
    ],
    [
      'a check counts for a level that it does not have',
      check({ level: 'platinum' }),
      'spec.checks[0].level: expected one of bronze, gold, got "platinum"',
    ],
    [
      'a check is neither named nor written out',
      check({ id: undefined }),
      'spec.checks[0]: expected an id (a check that ships with Banyan) or a rule, got {"level":"gold"}',
    ],
    [
      'a rule is a sentence',
      check({ rule: 'must have an owner' }),
      'spec.checks[0].rule: expected a rule: all, any, not or fact, got "must have an owner"',
    ],
    [
      'a rule has no id of its own',
      check({ id: undefined, rule: { fact: 'oncall.size', atLeast: 4 } }),
      'spec.checks[0]: expected an id of its own beside the rule, such as ACME-01, got {"level":"gold","rule":{"fact":"oncall.size","atLeast":4}}',
    ],
    [
      'a limit in a rule is not what its operator compares with',
      check({
        rule: { any: [{ not: { fact: 'oncall.size', atLeast: 'four' } }] },
      }),
      'spec.checks[0].rule.any[0].not.atLeast: expected a number, got "four"',
    ],
    [
      'a rule reads from nowhere',
      check({ rule: { fact: 'the on-call rotation', exists: true } }),
      'spec.checks[0].rule.fact: expected a path such as deploys.deploys or entity.metadata.annotations["banyan/tier"], got "the on-call rotation"',
    ],
    [
      'two levels have one name',
      spec({ levels: ['bronze', 'bronze'] }),
      'spec.levels: expected levels of different names, got ["bronze","bronze"]',
    ],
    [
      'a weight is negative',
      check({ weight: -1 }),
      'spec.checks[0].weight: expected a whole number of points of 0 or more, got -1',
    ],
  ])('is refused when %s', (_, value, expected) => {
    expect(problemsOf(scorecardSpecSchema, value)).toEqual([expected]);
  });

  it('is refused without levels, which no check can then count for', () => {
    expect(problemsOf(scorecardSpecSchema, spec({ levels: [] }))).toContain(
      'spec.levels: expected at least one level, lowest first, got []',
    );
  });

  it.each([
    ['an unknown operator', { kind: { $like: 'Comp%' } }],
    ['a bare word', 'kind=component'],
    ['a list', []],
  ])('is refused with %s as its filter', (_, filter) => {
    expect(problemsOf(scorecardSpecSchema, spec({ filter }))).toEqual([
      `spec.filter: expected a filter predicate such as { kind: Component }, got ${JSON.stringify(filter)}`,
    ]);
  });
});
