import { aCapability, anObservedShare, NOW } from '../__testUtils__/migrations';
import { followingOf, orderProblem } from './steerState';

const order = { percent: 30, at: NOW };

const item = (
  intended: number | null,
  seen?: { percent: number; told?: object },
) =>
  aCapability({
    name: 'a',
    intended,
    observed: seen?.percent ?? null,
    observedShare: seen
      ? anObservedShare(seen.percent, {
          from: NOW + 1_000,
          to: NOW + 11_000,
          ...seen.told,
        })
      : null,
  });

describe('whether traffic follows an order', () => {
  it.each<[string, Parameters<typeof followingOf>[0], string, RegExp]>([
    ['not read yet', undefined, 'ordered', /not known yet/],
    ['the gateway tells nothing', item(null), 'ordered', /not known yet/],
    [
      'the gateway was read before it',
      item(20),
      'ordered',
      /last read at 20.0 %/,
    ],
    ['set, nothing counted', item(30), 'set', /no request was counted since/],
    [
      'what was counted before the order says nothing',
      item(30, { percent: 30, told: { from: NOW - 1 } }),
      'set',
      /no request was counted since/,
    ],
    [
      'few requests',
      item(30, { percent: 33, told: { requests: 29, low: 10, high: 60 } }),
      'counting',
      /29 requests in 10 seconds: few requests, too few to say/,
    ],
    [
      'within its interval',
      item(30, { percent: 30.2 }),
      'agrees',
      /agrees with intended: 30.2 % ± 1.6, 3,000 requests/,
    ],
    [
      'outside its interval',
      item(30, { percent: 25 }),
      'apart',
      /does not agree with 30.0 % yet: 25.0 %/,
    ],
  ])('%s', (_, told, step, words) => {
    const following = followingOf(told, order);
    expect(following.step).toBe(step);
    expect(following.text).toMatch(words);
  });
});

describe('an order', () => {
  it.each([
    [30, 'why', 20, undefined],
    [0, 'back', 20, undefined],
    [100, 'all', null, undefined],
    [101, 'why', 20, 'expected a percentage from 0 to 100'],
    [Number.NaN, 'why', 20, 'expected a percentage from 0 to 100'],
    [20, 'why', 20, 'it is at 20.0 % already'],
    [30, '  ', 20, 'say why'],
  ])('of %s because "%s", at %s', (percent, reason, intended, problem) => {
    expect(orderProblem(percent, reason, intended)).toBe(problem);
  });
});
