import { sortRows } from './sortRows';

describe('sortRows', () => {
  it.each([
    ['ascending', [3, undefined, 1, 2], [1, 2, 3, undefined]],
    ['descending', [3, undefined, 1, 2], [3, 2, 1, undefined]],
    ['ascending', ['b', 'a', undefined], ['a', 'b', undefined]],
    ['descending', [undefined, undefined], [undefined, undefined]],
  ] as const)('puts unknown last when %s', (direction, values, expected) => {
    expect(
      sortRows<string | number | undefined>(values, v => v, direction),
    ).toEqual(expected);
  });

  it('leaves rows in place without something to sort by', () => {
    expect(sortRows([2, 1], undefined, 'ascending')).toEqual([2, 1]);
  });
});
