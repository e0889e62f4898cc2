import { aCall, aCoverage } from './__testUtils__/aCoverage';
import {
  NOBODY,
  openWork,
  shareText,
  teamsOf,
  workList,
} from './coverageModel';
import { coverageAnswer } from './coverageSentence';

const matching = { owner: 'group:uber/matching' };

const calls = [
  aCall('disco', 'eta', { ...matching, covered: true }),
  aCall('disco', 'maps', { ...matching, critical: false }),
  aCall('edge', 'rider'),
  aCall('edge', 'driver', { tier: 1 }),
  aCall('stray', 'rider', { owner: null }),
];

const summary = (teams: ReturnType<typeof teamsOf>) =>
  teams.map(
    ({ owner, critical, other, covered }) =>
      `${owner} ${critical}/${other}/${covered}`,
  );

describe('teamsOf', () => {
  it('puts the team with most to do first', () => {
    expect(summary(teamsOf(calls))).toEqual([
      'group:uber/edge-gateway-team 2/0/0',
      'null 1/0/0',
      'group:uber/matching 0/1/1',
    ]);
  });
});

describe('workList', () => {
  it.each([
    [{}, 4],
    [{ cover: 'critical' as const }, 3],
    [{ cover: 'other' as const }, 1],
    [{ owner: 'group:uber/matching' }, 1],
    [{ owner: NOBODY }, 1],
  ])('with %j has %d calls', (filter, expected) => {
    expect(workList(calls, filter).flatMap(team => team.calls)).toHaveLength(
      expected,
    );
  });
});

describe('openWork', () => {
  it('counts what has no breaker', () => {
    expect(openWork({ calls })).toEqual({
      bare: 4,
      critical: 3,
      tierZero: 2,
      teams: 3,
    });
  });
});

describe('coverageAnswer', () => {
  it.each([
    [
      calls,
      'fail',
      '3 critical calls can hang without a breaker; 2 of them start at a tier 0 service',
    ],
    [
      [aCall('edge', 'driver', { tier: 1 })],
      'fail',
      '1 critical call can hang without a breaker',
    ],
    [
      [calls[0], calls[1]],
      'warn',
      'Every critical call has a breaker; 1 other has none',
    ],
    [[calls[0]], 'pass', 'Every call to another team has a breaker'],
  ])('of %#', (some, status, text) => {
    expect(coverageAnswer(aCoverage(some))).toMatchObject({ status, text });
  });
});

describe('shareText', () => {
  it.each([
    [8, 29, '27.6\u00a0%'],
    [10, 19, '52.6\u00a0%'],
    [0, 0, 'none'],
  ])('of %d of %d', (covered, total, expected) => {
    expect(shareText(covered, total)).toBe(expected);
  });
});
