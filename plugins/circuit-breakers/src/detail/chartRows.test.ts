import { aPoint } from '../__testUtils__/history';
import { chartRows, failed } from './chartRows';

const empty = (at: number) => {
  const { at: _, ...values } = aPoint(at);
  return aPoint(
    at,
    Object.fromEntries(Object.keys(values).map(name => [name, null])),
  );
};

const drawn = (points: ReturnType<typeof aPoint>[]) => {
  const { rows, gaps } = chartRows({ points, stepMs: 10, from: 0, to: 100 });
  return {
    rows: rows.map(({ at, p50 }) => (p50 === null ? `(${at})` : `${at}`)),
    gaps: gaps.map(({ from, to }) => `${from}-${to}`),
  };
};

const every = (...moments: number[]) => moments.map(at => aPoint(at));

describe('chartRows', () => {
  it.each([
    [
      'no gap between points that follow each other',
      every(10, 20, 30, 40, 50, 60, 70, 80, 90, 100),
      [],
    ],
    ['a gap in the middle', every(10, 20, 30, 70, 80, 90), ['30-70']],
    ['a gap at both ends', every(40, 50, 60), ['0-40', '60-100']],
    ['nothing but a gap', [], ['0-100']],
    [
      'points without a value as a gap',
      [...every(10), empty(20), empty(30), ...every(40, 50, 60, 70, 80, 90)],
      ['10-40'],
    ],
  ])('has %s', (_, points, gaps) => {
    expect(drawn(points).gaps).toEqual(gaps);
  });

  it('interrupts the line in a gap', () => {
    expect(drawn(every(10, 20, 70, 80, 90)).rows).toEqual([
      '10',
      '20',
      '(25)',
      '70',
      '80',
      '90',
    ]);
  });
});

describe('failed', () => {
  it.each([
    [{ failures: 2, timeouts: 3 }, 5],
    [{ failures: 2, timeouts: null }, 2],
    [{ failures: null, timeouts: null }, null],
  ])('of %j is %s', (told, expected) => {
    expect(failed(aPoint(0, told))).toBe(expected);
  });
});
