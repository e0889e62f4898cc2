import { nextSpot } from './nextSpot';

const size = { lines: 5, columns: 3, page: 4 };
const at = (line: number, column: number) => ({ line, column });

describe('nextSpot', () => {
  it.each([
    ['ArrowDown', at(0, 0), at(1, 0)],
    ['ArrowDown', at(4, 0), at(4, 0)],
    ['ArrowUp', at(0, 0), at(-1, 0)],
    ['ArrowUp', at(-1, 0), at(-1, 0)],
    ['ArrowLeft', at(0, 0), at(0, -1)],
    ['ArrowRight', at(0, 2), at(0, 2)],
    ['PageDown', at(0, 1), at(4, 1)],
    ['PageUp', at(4, 1), at(0, 1)],
    ['Home', at(3, 2), at(3, -1)],
    ['End', at(3, 0), at(3, 2)],
  ])('%s leads from %j to %j', (key, from, to) => {
    expect(nextSpot(from, { key, ctrlKey: false }, size)).toEqual(to);
  });

  it('goes to the corners with Control', () => {
    const press = (key: string) =>
      nextSpot(at(2, 1), { key, ctrlKey: true }, size);
    expect([press('Home'), press('End')]).toEqual([at(-1, -1), at(4, 2)]);
  });

  it('knows no other key', () => {
    expect(
      nextSpot(at(0, 0), { key: 'x', ctrlKey: false }, size),
    ).toBeUndefined();
  });
});
