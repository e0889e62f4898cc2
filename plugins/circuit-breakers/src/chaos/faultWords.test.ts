import { faultTimes, faultWords } from './faultWords';

const fault = { service: 'eta-gateway', percent: 100, latencyMs: 0 };

describe('faultWords', () => {
  it.each([
    [
      { ...fault, fault: 'errors', percent: 80 },
      'eta-gateway errors 80\u00a0%',
    ],
    [
      { ...fault, fault: 'latency', latencyMs: 1500 },
      'eta-gateway is 1.5\u00a0s slower',
    ],
    [{ ...fault, fault: 'down' }, 'eta-gateway is down'],
    [{ ...fault, fault: 'down', percent: 50 }, 'eta-gateway is down 50\u00a0%'],
  ] as const)('tells of %j', (told, words) => {
    expect(faultWords(told)).toBe(words);
  });
});

describe('faultTimes', () => {
  it.each([
    [61_000, /ends in 1 m 1 s$/],
    [null, /until somebody ends it$/],
  ])('of a fault that ends at %s', (endsAt, words) => {
    expect(faultTimes({ startedAt: 0, endsAt }, 0)).toMatch(words);
  });
});
