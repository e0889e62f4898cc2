import fc from 'fast-check';
import { backoffMs } from './backoffMs';

const options = { baseMs: 1000, mostMs: 60_000 };

describe('backoffMs', () => {
  it('waits for nothing without a failure', () => {
    expect(backoffMs(0, { ...options, random: () => 1 })).toBe(0);
  });

  it.each([
    [1, 1000],
    [2, 2000],
    [4, 8000],
    [20, 60_000],
    [5000, 60_000],
  ])('after %d failures at most %d ms', (failures, most) => {
    expect(backoffMs(failures, { ...options, random: () => 1 })).toBe(most);
    expect(backoffMs(failures, { ...options, random: () => 0 })).toBe(most / 2);
  });

  it('never waits longer than the most and never less than half the base', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const ms = backoffMs(failures, { ...options, random: () => random });
          expect(ms).toBeGreaterThanOrEqual(500);
          expect(ms).toBeLessThanOrEqual(60_000);
        },
      ),
    );
  });
});
