import { aReading } from './__testUtils__/aReading';
import { expired } from './expired';

const open = aReading({
  state: 'open',
  since: 200,
  observedAt: 10_000,
  errorRate: 0.8,
  nextProbeAt: 12_000,
});

describe('a reading that nobody follows up', () => {
  it('keeps its state for three intervals', () => {
    expect(expired(open, 10_000, { intervalMs: 5_000 })).toBe(open);
    expect(expired(open, 25_000, { intervalMs: 5_000 })).toBe(open);
  });

  it('is unknown since it was read after that, with its last values', () => {
    const late = expired(open, 25_001, { intervalMs: 5_000 });
    expect(late).toMatchObject({
      state: 'unknown',
      unknownBecause: '3 readings in a row are missing',
      since: 10_000,
      observedAt: 10_000,
      errorRate: 0.8,
    });
    expect(late.nextProbeAt).toBeUndefined();
  });

  it('keeps the reason when it was unknown before', () => {
    const unknown = aReading({ state: 'unknown', unknownBecause: 'no answer' });
    expect(expired(unknown, 99_000, { intervalMs: 1 })).toBe(unknown);
  });
});
