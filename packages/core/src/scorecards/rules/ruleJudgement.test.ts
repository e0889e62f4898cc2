import { ruled } from '../__testUtils__/rules';

const OWNER = 'entity.spec.owner';

describe('what a rule says', () => {
  it.each([
    [
      'the figure with its limit',
      { fact: 'oncall.size', atLeast: 4 },
      'oncall.size is 3, at least 4 expected',
    ],
    [
      'that something is not there',
      { fact: 'entity.spec.system', exists: true },
      'entity.spec.system is not stated, something there expected',
    ],
    [
      'how many there are',
      { fact: 'oncall.people', countAtLeast: 4 },
      'oncall.people is 3 items, at least 4 items expected',
    ],
    [
      'what shall not be',
      { not: { fact: 'oncall.size', below: 4 } },
      'oncall.size is 3, not less than 4 expected',
    ],
    [
      'only what decides',
      {
        all: [
          { fact: 'oncall.size', atLeast: 1 },
          { fact: 'entity.spec.public', is: true },
        ],
      },
      'entity.spec.public is false, true expected',
    ],
    [
      'what is chosen from',
      { fact: 'entity.spec.lifecycle', in: ['a', 'b'] },
      'entity.spec.lifecycle is "production", one of a, b expected',
    ],
    [
      'a moment as people write it',
      { fact: 'deploys.deploys[0].at', olderThan: '2 hours' },
      'deploys.deploys[0].at is 2026-11-21 23:00 UTC, older than 2 hours expected',
    ],
    [
      'no other entity by name',
      { fact: OWNER, matches: '^user:' },
      'entity.spec.owner is an entity, a match of ^user: expected',
    ],
  ])('holds %s', (_, rule, message) => {
    expect(ruled(rule)).toMatchObject({ verdict: 'fail', message });
  });

  it.each([
    [
      'what nobody has stated',
      { fact: 'entity.spec.system', is: 'x' },
      'entity.spec.system is not stated',
    ],
    [
      'the facts that nobody tells, and how to tell them',
      { fact: 'chaos.passed', is: true },
      'nobody tells chaos.passed: a collector or a push of the facts "chaos" would',
    ],
    [
      'what cannot be compared',
      { fact: 'oncall.name', atLeast: 4 },
      'oncall.name cannot be compared: it is not a number',
    ],
    [
      'three reasons and how many more',
      {
        any: ['a', 'b', 'c', 'd', 'e'].map(name => ({
          fact: `entity.${name}`,
          is: 1,
        })),
      },
      'entity.a is not stated; entity.b is not stated; entity.c is not stated; 2 more',
    ],
  ])('names %s', (_, rule, message) => {
    expect(ruled(rule)).toMatchObject({ verdict: 'no-data', message });
  });

  it('begins with its own words where they are given, and only when it fails', () => {
    const message = 'The rotation is too small';
    expect(ruled({ fact: 'oncall.size', atLeast: 4 }, message).message).toBe(
      'The rotation is too small (oncall.size is 3, at least 4 expected)',
    );
    expect(ruled({ fact: 'oncall.size', atLeast: 3 }, message).message).toBe(
      'oncall.size is 3, at least 3 expected',
    );
  });

  it('has every condition as evidence, with the entity that its value names', () => {
    const { evidence } = ruled({
      any: [
        { fact: OWNER, exists: true },
        { not: { fact: 'entity.spec.lifecycle', is: 'production' } },
      ],
    });
    expect(evidence).toEqual([
      {
        text: 'entity.spec.owner is "group:acme/web", something there expected',
        entityRef: 'group:acme/web',
      },
      {
        text: 'entity.spec.lifecycle is "production", not production expected',
      },
    ]);
  });
});
