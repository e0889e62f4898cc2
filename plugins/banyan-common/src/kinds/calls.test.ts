import { problemsOf } from '../__testUtils__/problems';
import { callsSchema } from './calls';

const call = (changes: object = {}) => [
  { to: 'component:ledger', mode: 'sync', ...changes },
];

describe('spec.calls', () => {
  it.each([
    ['no call at all', []],
    ['a target and a mode', call()],
    ['a target in the short form', call({ to: 'ledger' })],
    ['a target in another namespace', call({ to: 'component:bank/ledger' })],
    ['an asynchronous call', call({ mode: 'async' })],
    ['a call past the API', call({ mode: 'direct' })],
    ['a breaker without figures', call({ breaker: {} })],
    ['the smallest figures', call({ timeoutMs: 1, breaker: { windowMs: 1 } })],
    ['the ends of a share', call({ breaker: { errorThresholdPercent: 100 } })],
    [
      'everything at once',
      call({
        critical: true,
        timeoutMs: 150,
        breaker: {
          library: 'hystrix',
          isolation: 'semaphore',
          volumeThreshold: 20,
          errorThresholdPercent: 50,
          windowMs: 10_000,
          sleepWindowMs: 5_000,
          evidence: 'documented',
        },
        fallback: { kind: 'static', description: 'popular titles' },
      }),
    ],
  ])('may hold %s', (_, calls) => {
    expect(problemsOf(callsSchema, calls)).toEqual([]);
  });

  it.each([
    [
      'is not a list',
      { to: 'ledger' },
      'spec: expected a list of calls, got {"to":"ledger"}',
    ],
    [
      'lacks a target',
      [{ mode: 'sync' }],
      'spec[0].to: expected a component reference such as component:billing-api, got nothing',
    ],
    [
      'names a target that is no reference',
      call({ to: 'component:a/b/c' }),
      'spec[0].to: expected a component reference such as component:billing-api, got "component:a/b/c"',
    ],
    [
      'names a target with a blank',
      call({ to: 'billing api' }),
      'spec[0].to: expected a component reference such as component:billing-api, got "billing api"',
    ],
    [
      'is a bare reference',
      ['component:ledger'],
      'spec[0]: expected a mapping, got "component:ledger"',
    ],
    [
      'has an unknown mode',
      call({ mode: 'batch' }),
      'spec[0].mode: expected one of sync, async, direct, got "batch"',
    ],
    [
      'says yes instead of true',
      call({ critical: 'yes' }),
      'spec[0].critical: expected true or false, got "yes"',
    ],
    [
      'has a timeout of no time',
      call({ timeoutMs: 0 }),
      'spec[0].timeoutMs: expected a whole number of milliseconds of 1 or more, got 0',
    ],
    [
      'has a timeout with a unit',
      call({ timeoutMs: '150ms' }),
      'spec[0].timeoutMs: expected a whole number of milliseconds of 1 or more, got "150ms"',
    ],
    [
      'has a share above all',
      call({ breaker: { errorThresholdPercent: 101 } }),
      'spec[0].breaker.errorThresholdPercent: expected a percentage from 0 to 100, got 101',
    ],
    [
      'has half a request',
      call({ breaker: { volumeThreshold: 0.5 } }),
      'spec[0].breaker.volumeThreshold: expected a whole number of requests of 1 or more, got 0.5',
    ],
    [
      'misspells a key of the breaker',
      call({ breaker: { sleepWindow: 5 } }),
      'spec[0].breaker.sleepWindow: expected no such key (a slip of the pen?), got 5',
    ],
    [
      'has an unknown fallback',
      call({ fallback: { kind: 'magic' } }),
      'spec[0].fallback.kind: expected one of static, default, cache, queue, skip, none, got "magic"',
    ],
  ])('is refused when it %s', (_, calls, expected) => {
    expect(problemsOf(callsSchema, calls)).toEqual([expected]);
  });

  it('is told apart call by call', () => {
    const calls = [...call(), ...call({ mode: 'x' }), ...call({ to: 7 })];
    expect(problemsOf(callsSchema, calls)).toEqual([
      expect.stringContaining('spec[1].mode'),
      expect.stringContaining('spec[2].to'),
    ]);
  });
});
