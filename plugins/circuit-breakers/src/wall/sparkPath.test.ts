import { sparkPath } from './sparkPath';
import { SPARK_MS } from './Sparklines';

const SIZE = { width: 120, height: 10 };
const HALF = SPARK_MS / 2;

describe('sparkPath', () => {
  it.each([
    ['nothing', [], ''],
    ['no call at all', [{ at: 1, value: 0 }], ''],
    [
      'a rise',
      [
        { at: 0, value: 5 },
        { at: SPARK_MS, value: 10 },
      ],
      'M0 5L120 0',
    ],
    [
      'a gap, which interrupts the line',
      [
        { at: 0, value: 10 },
        { at: HALF, value: null },
        { at: SPARK_MS, value: 10 },
      ],
      'M0 0M120 0',
    ],
  ])('draws %s', (_, points, path) => {
    expect(sparkPath(points, SIZE)).toBe(path);
  });
});
