import { searchFor } from './searchFor';

describe('searchFor', () => {
  it.each([
    ['^(a+)+$', `${'a'.repeat(50_000)}b`, false],
    ['^(a|aa)+$', 'a'.repeat(50_000), true],
    ['(.*)(.*)(.*)(.*)(.*)x', 'y'.repeat(20_000), false],
    ['(a?){50}a{50}$', 'a'.repeat(50), true],
    ['(x+x+)+y', 'x'.repeat(50_000), false],
  ])(
    'comes to an end with %s, for which others take for ever',
    (pattern, text, expected) => {
      expect(searchFor(pattern)?.(text)).toBe(expected);
    },
  );

  it('searches the longer a text, the smaller the expression is', () => {
    const text = 'ab'.repeat(10_000);
    expect(searchFor('b$')?.(text)).toBe(true);
    expect(searchFor('([ab]{0,30}){0,15}$')?.(text)).toBeUndefined();
  });
});
