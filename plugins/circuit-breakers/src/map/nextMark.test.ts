import { nextMark } from './nextMark';

const mark = (id: string, x: number, y: number) => ({ id, middle: { x, y } });

const MARKS = [
  mark('left', 0, 0),
  mark('right', 100, 4),
  mark('below', 0, 60),
  mark('far', 300, 300),
];

describe('nextMark', () => {
  it.each([
    ['left', 'ArrowRight', 'right'],
    ['left', 'ArrowDown', 'below'],
    ['right', 'ArrowLeft', 'left'],
    ['left', 'ArrowUp', undefined],
    ['left', 'End', 'far'],
    ['far', 'Home', 'left'],
    ['left', 'x', undefined],
    ['gone', 'ArrowRight', undefined],
  ])('from %s with %s is %s', (from, key, expected) => {
    expect(nextMark(MARKS, from, key)?.id).toBe(expected);
  });
});
