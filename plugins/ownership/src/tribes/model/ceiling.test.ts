import { ceilingVerdict } from './ceiling';
import { sizeHistogram } from './sizeHistogram';

describe('ceilingVerdict', () => {
  it.each([
    [undefined, 'unknown'],
    [0, 'pass'],
    [100, 'pass'],
    [101, 'warn'],
    [150, 'warn'],
    [151, 'fail'],
  ])('says of %s people %s', (people, expected) => {
    expect(ceilingVerdict(people)).toBe(expected);
  });
});

describe('sizeHistogram', () => {
  it('counts squads by size, those above the axis at its end, unknown apart', () => {
    const sizes = [8, 3, 8, 25, 20, undefined];
    expect(
      sizeHistogram(
        sizes.map(people => ({ people })),
        20,
      ),
    ).toEqual({
      sizes: [
        { people: 3, squads: 1 },
        { people: 8, squads: 2 },
        { people: 20, squads: 2 },
      ],
      unknown: 1,
    });
  });
});
