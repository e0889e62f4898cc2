import { pizzaVerdict } from './pizzaBand';

describe('pizzaVerdict', () => {
  it.each([
    [undefined, 'unknown'],
    [0, 'fail'],
    [3, 'fail'],
    [4, 'warn'],
    [5, 'warn'],
    [6, 'pass'],
    [10, 'pass'],
    [11, 'warn'],
    [12, 'warn'],
    [13, 'fail'],
  ])('says of %s people %s', (people, expected) => {
    expect(pizzaVerdict(people)).toBe(expected);
  });
});
