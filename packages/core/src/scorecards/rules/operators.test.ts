import { ruled } from '../__testUtils__/rules';

const TIER = 'entity.metadata.annotations["banyan/tier"]';
const REVIEWED = 'entity.metadata.annotations["acme/reviewed"]';
const LAST = 'deploys.deploys[-1].at';

describe('the operators of rules', () => {
  it.each([
    ['exists', 'entity.spec.owner', true, 'pass'],
    ['exists', 'entity.spec.system', true, 'fail'],
    ['exists', 'entity.spec.system', false, 'pass'],
    ['exists', 'entity.spec.nothing', true, 'fail'],
    ['exists', 'entity.spec.public', true, 'pass'],
    ['exists', 'oncall', true, 'pass'],
    ['exists', 'oncall.runbook', true, 'fail'],
    ['exists', 'chaos.passed', true, 'no-data'],
    ['exists', 'chaos.passed', false, 'no-data'],

    ['is', 'entity.spec.lifecycle', 'Production', 'pass'],
    ['is', 'entity.spec.lifecycle', 'experimental', 'fail'],
    ['is', TIER, 0, 'pass'],
    ['is', 'entity.spec.public', false, 'pass'],
    ['is', 'entity.spec.system', 'x', 'no-data'],
    ['is', 'entity.metadata.tags', 'java', 'no-data'],
    ['isNot', 'entity.spec.lifecycle', 'experimental', 'pass'],
    ['isNot', 'entity.spec.lifecycle', 'production', 'fail'],
    ['isNot', 'entity.spec.system', 'x', 'no-data'],
    ['in', 'entity.spec.lifecycle', ['production', 'deprecated'], 'pass'],
    ['in', TIER, [1, 2], 'fail'],
    ['notIn', TIER, [1, 2], 'pass'],
    ['notIn', TIER, [0, 1], 'fail'],
    ['notIn', 'chaos.result', ['failed'], 'no-data'],

    ['atLeast', 'oncall.size', 3, 'pass'],
    ['atLeast', 'oncall.size', 4, 'fail'],
    ['atLeast', TIER, 0, 'pass'],
    ['atLeast', 'oncall.name', 1, 'no-data'],
    ['atMost', 'oncall.size', 3, 'pass'],
    ['atMost', 'oncall.size', 2.5, 'fail'],
    ['above', 'oncall.size', 2, 'pass'],
    ['above', 'oncall.size', 3, 'fail'],
    ['below', 'oncall.size', 4, 'pass'],
    ['below', 'oncall.size', 3, 'fail'],
    ['below', 'api-traces.ownerTeamsP95', 6, 'no-data'],

    ['matches', 'entity.spec.owner', '^group:acme/', 'pass'],
    ['matches', 'entity.spec.owner', '^acme', 'fail'],
    ['matches', 'entity.spec.owner', '(?i)ACME', 'pass'],
    ['matches', 'oncall.size', '^\\d$', 'pass'],
    ['matches', 'entity.metadata.tags', 'java', 'no-data'],
    ['contains', 'entity.metadata.tags', 'payments', 'pass'],
    ['contains', 'entity.metadata.tags', 'pay', 'fail'],
    ['contains', 'entity.spec.owner', 'acme/', 'pass'],
    ['contains', 'oncall.size', 3, 'no-data'],

    ['youngerThan', REVIEWED, 'P60D', 'pass'],
    ['youngerThan', REVIEWED, '30 days', 'fail'],
    ['youngerThan', LAST, '2 hours', 'pass'],
    ['youngerThan', LAST, 'PT1H', 'fail'],
    ['youngerThan', 'oncall.name', '30 days', 'no-data'],
    ['youngerThan', 'oncall.people[0]', '30 days', 'no-data'],
    ['olderThan', REVIEWED, '1 month', 'pass'],
    ['olderThan', REVIEWED, '2 months', 'fail'],

    ['countAtLeast', 'oncall.people', 3, 'pass'],
    ['countAtLeast', 'oncall.people', 4, 'fail'],
    ['countAtLeast', 'entity.metadata.annotations', 2, 'pass'],
    ['countAtLeast', 'oncall.size', 1, 'no-data'],
    ['countAtMost', 'entity.metadata.links', 0, 'pass'],
    ['countAtMost', 'oncall.people', 2, 'fail'],
  ])('%s of %s with %j: %s', (operator, fact, limit, expected) => {
    expect(ruled({ fact, [operator]: limit }).verdict).toBe(expected);
  });

  it.each([
    ['the length of a list', 'oncall.people.length'],
    ['what every object has', 'entity.constructor'],
    ['the prototype', 'entity.__proto__'],
    ['a set that every object has', 'constructor.name'],
    ['a position as a name', 'oncall.people["0"]'],
    ['a letter of a text', 'entity.spec.owner[0]'],
  ])('do not see %s', (_, fact) => {
    expect(ruled({ fact, is: 'x' }).verdict).toBe('no-data');
  });
});
