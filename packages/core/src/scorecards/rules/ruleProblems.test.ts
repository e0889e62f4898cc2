import { ruleCheck } from './ruleCheck';
import { ruleProblems } from './ruleProblems';

const told = (rule: unknown) =>
  ruleProblems(rule).map(({ path, message }) => `${path}: ${message}`);

const OPERATORS =
  'exists, is, isNot, in, notIn, atLeast, atMost, above, below, matches, contains, youngerThan, olderThan, countAtLeast, countAtMost';
const AGE = 'expected a length of time such as "30 days" or "P30D"';
const PATH =
  'expected a path such as deploys.deploys or entity.metadata.annotations["banyan/tier"]';
const RULE = 'expected a rule: all, any, not or fact';
const REGULAR =
  'expected a regular expression of RE2, which has no look-around and no back-references';

const deep = (levels: number): unknown =>
  levels === 0 ? { fact: 'a.b', exists: true } : { not: deep(levels - 1) };

describe('ruleProblems', () => {
  it.each([
    ['a sentence', 'has an owner', [`: ${RULE}, got "has an owner"`]],
    ['an empty mapping', {}, [`: ${RULE}, got {}`]],
    ['a list', [], [`: ${RULE}, got []`]],
    ['another word', { every: [] }, [`: ${RULE}, got {"every":[]}`]],
    [
      'an empty list of rules',
      { all: [] },
      ['all: expected a list of at least one rule, got []'],
    ],
    [
      'rules that are no list',
      { any: { fact: 'a.b', is: 1 } },
      ['any: expected a list of at least one rule, got {"fact":"a.b","is":1}'],
    ],
    [
      'something beside a list of rules',
      { all: [{ fact: 'a.b', is: 1 }], any: [] },
      ['any: expected nothing beside all, got []'],
    ],
    [
      'a condition without an operator',
      { fact: 'acme.runbook' },
      [`: expected one of ${OPERATORS}, got {"fact":"acme.runbook"}`],
    ],
    [
      'an operator that there is not',
      { fact: 'a.b', equals: 1 },
      [`equals: expected one of ${OPERATORS}, got 1`],
    ],
    [
      'two operators',
      { fact: 'a.b', atLeast: 1, atMost: 2 },
      ['atMost: expected one operator beside fact, got 2'],
    ],
    [
      'several slips, each in its place',
      { all: [{ fact: 'a.b', is: 1 }, { not: { fact: 'a b', in: [] } }] },
      [`all[1].not.fact: ${PATH}, got "a b"`],
    ],
    [
      'a limit deep inside',
      { all: [{ any: [{ fact: 'a.b', atLeast: 'four' }] }] },
      ['all[0].any[0].atLeast: expected a number, got "four"'],
    ],
    [
      'more depth than anybody reads',
      deep(12),
      [
        'not.not.not.not.not.not.not.not.not.not: expected no rule more than 10 deep, got {"not":{"not":{"fact":"a.b","exists":true}}}',
      ],
    ],
  ])('finds %s', (_, rule, expected) => {
    expect(told(rule)).toEqual(expected);
  });

  it.each([
    ['exists', 'yes', 'expected true or false'],
    ['is', ['a'], 'expected text, a number, true or false'],
    ['isNot', null, 'expected text, a number, true or false'],
    ['in', 'a', 'expected a list of texts or numbers'],
    ['notIn', [], 'expected a list of texts or numbers'],
    ['atLeast', '4', 'expected a number'],
    ['atMost', null, 'expected a number'],
    ['above', true, 'expected a number'],
    ['below', [], 'expected a number'],
    ['matches', '(', REGULAR],
    ['matches', '(?=a)', REGULAR],
    ['matches', '(a)\\1', REGULAR],
    ['matches', 'a'.repeat(501), REGULAR],
    ['matches', '(a{100}){100}', REGULAR],
    ['contains', {}, 'expected text, a number, true or false'],
    ['youngerThan', 30, AGE],
    ['youngerThan', '30', AGE],
    ['youngerThan', '0 days', AGE],
    ['olderThan', 'P999999999Y', AGE],
    ['olderThan', 'a while', AGE],
    ['countAtLeast', '1', 'expected a number'],
    ['countAtMost', null, 'expected a number'],
  ])('tells what %s expects instead of %j', (operator, limit, expected) => {
    const problems = ruleProblems({ not: { fact: 'a.b', [operator]: limit } });
    expect(problems.map(({ path }) => path)).toEqual([`not.${operator}`]);
    expect(problems[0].message.startsWith(`${expected}, got `)).toBe(true);
  });

  it.each([
    'deploys',
    'deploys.deploys',
    'api-traces.callers[0].from',
    'deploys.deploys[-1].at',
    'entity.spec.owner',
    'entity.metadata.annotations["banyan/tier"]',
    'entity.metadata.annotations["a \\"b\\""]',
  ])('takes the path %s', fact => {
    expect(ruleProblems({ fact, exists: true })).toEqual([]);
  });

  it.each([
    'entity',
    '',
    '.spec',
    'entity.',
    'entity..spec',
    'entity.spec owner',
    'entity.annotations[banyan/tier]',
    'entity.annotations["open]',
    `entity.${'a'.repeat(300)}`,
    7,
  ])('does not take %j for a path', fact => {
    expect(ruleProblems({ fact, exists: true })).toMatchObject([
      { path: 'fact', expected: PATH.replace('expected ', '') },
    ]);
  });

  it('takes no more conditions than anybody reads, and says so once', () => {
    const rules = Array.from({ length: 300 }, () => ({ fact: 'a.b', is: 1 }));
    expect(told({ all: rules })).toEqual([
      'all[100]: expected at most 100 conditions, got "a.b"',
    ]);
    expect(told({ all: rules.slice(0, 100) })).toEqual([]);
  });

  it('keeps a rule with problems from being judged by', () => {
    const definition = {
      key: 'scorecard:acme/ready#A-1',
      id: 'A-1',
      title: 'a title',
      rule: { fact: 'a.b', atLeast: 'x' },
      looksAt: () => true,
    };
    expect(() => ruleCheck(definition)).toThrow(
      'rule atLeast: expected a number, got "x"',
    );
  });
});
