import { fc } from '../__testUtils__/properties';
import { isLongerThan } from './isLongerThan';

const doubled = (times: number) => {
  let value: unknown = 'x';
  for (let i = 0; i < times; i++) value = [value, value];
  return value;
};

describe('isLongerThan', () => {
  it.each([
    ['a text', 'abc', 3],
    ['a list with its items', ['a', 'b'], 4],
    ['a mapping with its keys', { key: 'a' }, 5],
    ['values that are no text', [1, true, null], 3],
    ['what stands in each place twice', doubled(1), 4],
  ])('counts %s', (_, value, length) => {
    expect(isLongerThan(length - 1, value)).toBe(true);
    expect(isLongerThan(length, value)).toBe(false);
  });

  it('sees the size of what doubles a thousand times', () => {
    expect(isLongerThan(1_000_000, doubled(1000))).toBe(true);
  });

  it('sees that what contains itself has no end', () => {
    const ring: unknown[] = [];
    ring.push({ ring });
    expect(isLongerThan(1_000_000, ring)).toBe(true);
  });

  it('never takes a value for longer than it is written as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(isLongerThan(JSON.stringify(value).length, value)).toBe(false);
      }),
    );
  });
});
