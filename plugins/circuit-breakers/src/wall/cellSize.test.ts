import { aBreaker } from '../__testUtils__/breakers';
import { fullVolume, radiusShare } from './cellSize';

const of = (callsPerSecond: number | null) =>
  aBreaker({
    callsPerSecond,
    instances: { open: 0, halfOpen: 0, unknown: 0, total: 2 },
  });

describe('cellSize', () => {
  it('has four times the area for four times the calls of a host', () => {
    const [small, large] = [of(32), of(128)].map(
      item => radiusShare(item, 64) ?? 0,
    );
    expect(large / small).toBeCloseTo(2);
    expect(large).toBe(1);
  });

  it.each([
    [[], 1],
    [[of(null)], 1],
    [[of(2), of(130)], 128],
  ])('takes steps for the largest circle', (items, full) => {
    expect(fullVolume(items)).toBe(full);
  });

  it('keeps the smallest visible, and has no size for the unknown', () => {
    expect(radiusShare(of(0), 64)).toBeGreaterThan(0);
    expect(radiusShare(of(null), 64)).toBeUndefined();
  });
});
