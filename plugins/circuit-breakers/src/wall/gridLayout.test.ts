import { gridLayout, nextPlace, rowsInView } from './gridLayout';

describe('gridLayout', () => {
  it.each([
    [1134, 'full', 4],
    [720, 'full', 2],
    [1134, 'compact', 8],
    [100, 'full', 1],
  ] as const)('has in %d px, %s, %d columns', (width, size, columns) => {
    expect(gridLayout(37, width, size).columns).toBe(columns);
  });

  it('has no height without cells', () => {
    expect(gridLayout(0, 1000, 'full')).toMatchObject({ rows: 0, height: 0 });
  });
});

describe('rowsInView', () => {
  const rows = { rows: 60, rowHeight: 100 };
  it.each([
    [
      { top: 0, height: 400 },
      { first: 0, end: 6 },
    ],
    [
      { top: 2000, height: 400 },
      { first: 18, end: 26 },
    ],
    [
      { top: 5800, height: 400 },
      { first: 56, end: 60 },
    ],
    [
      { top: -900, height: 400 },
      { first: 0, end: 0 },
    ],
  ])('of the window %j are %j', (window, expected) => {
    expect(rowsInView(rows, window)).toEqual(expected);
  });
});

describe('nextPlace', () => {
  const grid = { columns: 4, count: 10 };
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 0, undefined],
    ['ArrowDown', 5, 9],
    ['ArrowDown', 7, undefined],
    ['ArrowUp', 5, 1],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['a', 5, undefined],
  ])('%s leads from %d to %s', (key, place, expected) => {
    expect(nextPlace(key, place, grid)).toBe(expected);
  });
});
