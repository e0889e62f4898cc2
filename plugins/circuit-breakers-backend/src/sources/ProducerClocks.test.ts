import { ProducerClocks } from './ProducerClocks';

const now = Date.parse('2026-01-01T12:00:00.700Z');

const dated = (ms: number) => new Headers({ date: new Date(ms).toUTCString() });

const since = now - 60_000;

describe('ProducerClocks', () => {
  it('leaves moments of a clock that is right as they are', () => {
    const clocks = new ProducerClocks();
    expect(clocks.clockOf('a', dated(now), now)(since)).toBe(since);
    expect(clocks.clockOf('a', dated(now - 1000), now)(since)).toBe(since);
    expect(clocks.clockOf('a', new Headers(), now)(since)).toBe(since);
    expect(clocks.clockOf('a', dated(now), now)(undefined)).toBeUndefined();
  });

  it.each([-3_600_000, -5000, 5000, 86_400_000])(
    'moves those of a clock that is off by %d ms, to a second',
    off => {
      const clock = new ProducerClocks().clockOf('a', dated(now + off), now);
      expect(Math.abs((clock(since + off) ?? 0) - since)).toBeLessThan(1000);
    },
  );

  it('says the same of a moment that is told again, for each target', () => {
    const clocks = new ProducerClocks();
    const off = 90_000;
    const told = since + off;
    const first = clocks.clockOf('a', dated(now + off), now)(told);
    for (const later of [300, 1250, 2990, 61_710]) {
      const at = now + later;
      expect(clocks.clockOf('a', dated(at + off), at)(told)).toBe(first);
    }
    expect(clocks.clockOf('b', dated(now), now)(since)).toBe(since);
  });

  it('follows a clock that was put right', () => {
    const clocks = new ProducerClocks();
    clocks.clockOf('a', dated(now + 90_000), now);
    const clock = clocks.clockOf('a', dated(now), now);
    expect(Math.abs((clock(since) ?? 0) - since)).toBeLessThan(1000);
  });
});
