import { aReading } from './__testUtils__/aReading';
import { lastKnown } from './lastKnown';

const closed = aReading({ observedAt: 2_000 });

describe('what the next reading is compared with', () => {
  it.each([
    ['the only one', undefined, 'unknown', 3_000, 'next'],
    ['the newer one', closed, 'open', 3_000, 'next'],
    [
      'the last known one through a silence',
      closed,
      'unknown',
      3_000,
      'previous',
    ],
    [
      'the newer one when both are unknown',
      aReading({ state: 'unknown' }),
      'unknown',
      3_000,
      'next',
    ],
    [
      'the one before when the other comes late',
      closed,
      'open',
      1_500,
      'previous',
    ],
  ] as const)('is %s', (_, previous, state, observedAt, expected) => {
    const next = aReading({ state, observedAt });
    expect(lastKnown(previous, next)).toBe(
      expected === 'next' ? next : previous,
    );
  });
});
