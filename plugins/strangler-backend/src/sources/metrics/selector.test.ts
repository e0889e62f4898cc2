import { isSelected, labelsOf, matcher, writtenSelector } from './selector';

describe('writtenSelector', () => {
  it.each([
    ['{a="b"}', { a: 'b' }],
    [' { a = "b" , c="d", } ', { a: 'b', c: 'd' }],
    ['hits{a="b"}', { __name__: 'hits', a: 'b' }],
    ['{a="say \\"hi\\", {} and \\\\"}', { a: 'say "hi", {} and \\' }],
    ['{}', {}],
  ])('%s selects by labels', (text, selector) => {
    expect(writtenSelector(text)).toEqual(selector);
  });

  it.each(['orders', 'orders@docker', 'outbound|80||orders.shop', '{a="b"'])(
    '%s is a plain name',
    text => {
      expect(writtenSelector(text)).toBeUndefined();
    },
  );

  it.each(['{a=b}', '{a=~"b"}', '{a="b" c="d"}', '{="b"}', '{a="\\q"}'])(
    'says that %s selects nothing, and what would',
    text => {
      expect(() => writtenSelector(text)).toThrow(
        `${text} does not select series: write {label="value", other="value"}`,
      );
    },
  );
});

describe('isSelected', () => {
  it.each([
    ['orders', 'orders', true],
    ['orders', 'orders-2', false],
    ['orders-*', 'orders-2', true],
    ['*-2', 'orders-2', true],
    ['o*r*s', 'orders', true],
    ['o*r*z', 'orders', false],
    ['aa*aa', 'aaa', false],
    ['*', '', true],
    ['', '', true],
    ['', 'x', false],
    ['o.ders', 'orders', false],
  ])('%j means %j: %s', (pattern, value, isMeant) => {
    expect(isSelected({ a: value }, { a: pattern })).toBe(isMeant);
  });

  it('takes a label that is not there for an empty one', () => {
    expect(isSelected({}, { canary: '' })).toBe(true);
    expect(isSelected({}, { canary: 'x' })).toBe(false);
  });

  it('is soon done with a pattern of many parts', () => {
    const pattern = `${'*a'.repeat(50)}b`;
    expect(isSelected({ a: 'a'.repeat(5000) }, { a: pattern })).toBe(false);
  });
});

describe('matcher', () => {
  it.each([
    [['orders'], 'a="orders"'],
    [['b', 'a', 'b'], 'a=~"a|b"'],
    [['orders-*'], 'a=~"orders-.*"'],
    [['', 'x'], 'a=~"|x"'],
    [['say "hi"\\'], 'a="say \\"hi\\"\\\\"'],
    [['1.2|3', '{x}+'], 'a=~"1\\\\.2\\\\|3|\\\\{x\\\\}\\\\+"'],
    [['"} or vector(1) #'], 'a="\\"} or vector(1) #"'],
  ])('%j is %s', (patterns, expected) => {
    expect(matcher('a', patterns)).toBe(expected);
  });
});

describe('labelsOf', () => {
  it('reads nothing as nothing', () => {
    expect(labelsOf('')).toEqual({});
  });
});
