import type { Call } from '../graph';
import type { BreakerSettings } from './reading';
import { type LintContext, settingsLint } from './settingsLint';

const sane: BreakerSettings = {
  library: 'resilience4j',
  volumeThreshold: 20,
  errorThresholdPercent: 50,
  sleepWindowMs: 5_000,
  timeoutMs: 150,
  halfOpenCalls: 10,
};

const call = (details: Partial<Call> = {}): Call => ({
  to: 'component:acme/orders',
  mode: 'sync',
  critical: false,
  fallback: true,
  fallbackAnswer: { kind: 'static', description: 'popular titles' },
  ...details,
});

const verdicts = (settings: BreakerSettings, context?: LintContext) =>
  Object.fromEntries(
    settingsLint(settings, context).map(({ setting, verdict, check }) => [
      setting,
      `${verdict} ${check}`,
    ]),
  );

describe('the settings of a breaker', () => {
  it('pass when they are sane', () => {
    expect(verdicts(sane, { declared: call(), callerTimeoutMs: 400 })).toEqual({
      timeoutMs: 'pass RES-04',
      errorThresholdPercent: 'pass RES-04',
      volumeThreshold: 'pass RES-04',
      sleepWindowMs: 'pass RES-04',
      halfOpenCalls: 'pass RES-04',
      fallback: 'pass RES-02',
      library: 'pass RES-05',
    });
  });

  it('are unknown, not wrong, when nobody states them', () => {
    expect(new Set(settingsLint({}).map(({ verdict }) => verdict))).toEqual(
      new Set(['unknown']),
    );
  });

  it.each<[string, BreakerSettings, keyof BreakerSettings, string]>([
    [
      'no errors at all',
      { errorThresholdPercent: 0 },
      'errorThresholdPercent',
      'fail',
    ],
    [
      'any error',
      { errorThresholdPercent: 1 },
      'errorThresholdPercent',
      'pass',
    ],
    [
      'all calls failing',
      { errorThresholdPercent: 100 },
      'errorThresholdPercent',
      'pass',
    ],
    [
      'more than all',
      { errorThresholdPercent: 101 },
      'errorThresholdPercent',
      'fail',
    ],
    ['four calls', { volumeThreshold: 4 }, 'volumeThreshold', 'fail'],
    ['five calls', { volumeThreshold: 5 }, 'volumeThreshold', 'pass'],
    ['a nap', { sleepWindowMs: 999 }, 'sleepWindowMs', 'fail'],
    ['a second', { sleepWindowMs: 1_000 }, 'sleepWindowMs', 'pass'],
    ['one trial call', { halfOpenCalls: 1 }, 'halfOpenCalls', 'warn'],
    ['two trial calls', { halfOpenCalls: 2 }, 'halfOpenCalls', 'pass'],
    [
      'a library with one trial call',
      { library: 'opossum 9', halfOpenCalls: undefined },
      'halfOpenCalls',
      'warn',
    ],
    [
      'a library with a number of its own',
      { halfOpenCalls: undefined },
      'halfOpenCalls',
      'unknown',
    ],
    ['a retired library', { library: 'Hystrix 1.5' }, 'library', 'fail'],
    [
      'a library of like name',
      { library: 'hystrixjs-next' },
      'library',
      'pass',
    ],
  ])('%s: %j', (_, change, setting, expected) => {
    expect(verdicts({ ...sane, ...change })[setting]).toMatch(expected);
  });

  it.each([
    [400, 400, 'pass RES-04'],
    [401, 400, 'fail RES-04'],
    [401, undefined, 'pass RES-03'],
    [undefined, 400, 'unknown RES-03'],
  ])(
    'waits %s ms below a caller that waits %s ms: %s',
    (own, above, expected) => {
      const context = { callerTimeoutMs: above };
      expect(verdicts({ timeoutMs: own }, context).timeoutMs).toBe(expected);
    },
  );

  it.each<[string, Partial<Call>, string]>([
    [
      'critical without one',
      { critical: true, fallback: false, fallbackAnswer: { kind: 'none' } },
      'pass',
    ],
    [
      'not critical without one',
      { fallback: false, fallbackAnswer: { kind: 'none' } },
      'fail',
    ],
    [
      'not critical, not stated',
      { fallback: false, fallbackAnswer: undefined },
      'unknown',
    ],
  ])('asks for a fallback: %s', (_, details, expected) => {
    expect(verdicts({}, { declared: call(details) }).fallback).toBe(
      `${expected} RES-02`,
    );
  });

  it('are those of the catalog where the producer tells none, and its own where it does', () => {
    const declared = call({
      timeoutMs: 900,
      breaker: { library: 'hystrix', volumeThreshold: 2 },
    });
    const context = { declared, callerTimeoutMs: 400 };
    expect(verdicts({}, context)).toMatchObject({
      timeoutMs: 'fail RES-04',
      volumeThreshold: 'fail RES-04',
      library: 'fail RES-05',
    });
    expect(verdicts(sane, context)).toMatchObject({
      timeoutMs: 'pass RES-04',
      volumeThreshold: 'pass RES-04',
      library: 'pass RES-05',
    });
  });
});
