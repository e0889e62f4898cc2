import fc from 'fast-check';
import { callColumns, layeredColumns, type Slot } from './callLayout';

const calls = (...words: string[]) =>
  words.map(word => {
    const [from, to] = word.split('>');
    return { from, to };
  });

const layered = (...words: string[]) => {
  const all = calls(...words);
  return {
    refs: [...new Set(all.flatMap(({ from, to }) => [from, to]))],
    calls: all,
  };
};

const name = fc.constantFrom(...'abcdefgh');
const anyGraph = fc
  .array(fc.tuple(name, name), { minLength: 1, maxLength: 20 })
  .map(pairs => layered(...pairs.map(([from, to]) => `${from}>${to}`)));

describe('callColumns', () => {
  it.each([
    ['a chain', ['a>b', 'b>c'], { a: 0, b: 1, c: 2 }],
    ['a short cut', ['a>b', 'b>c', 'a>c'], { a: 0, b: 1, c: 2 }],
    ['a late caller', ['a>b', 'b>c', 'x>c'], { a: 0, b: 1, x: 1, c: 2 }],
    ['a circle that is entered', ['a>b', 'b>c', 'c>b'], { a: 0, b: 1, c: 2 }],
    ['one that calls itself', ['a>a', 'a>b'], { a: 0, b: 1 }],
  ])('of %s', (_, words, expected) => {
    expect(Object.fromEntries(callColumns(layered(...words)))).toEqual(
      expected,
    );
  });

  it('puts callers to the left wherever there is no circle', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        const forward = {
          ...graph,
          calls: graph.calls.filter(({ from, to }) => from < to),
        };
        const column = callColumns(forward);
        for (const { from, to } of forward.calls)
          expect(column.get(from)).toBeLessThan(column.get(to) ?? -1);
      }),
    );
  });
});

describe('layeredColumns', () => {
  const refsOf = (column: readonly Slot[]) =>
    column.flatMap(slot => (slot.kind === 'service' ? slot.ref : []));

  it('gives each service one place', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        expect(layeredColumns(graph).flatMap(refsOf).sort()).toEqual(
          [...graph.refs].sort(),
        );
      }),
    );
  });

  it('keeps calls from crossing where it can', () => {
    const columns = layeredColumns(layered('a>y', 'b>x'));
    const [[first], [next]] = columns.map(refsOf);
    expect(next).toBe(first === 'a' ? 'y' : 'x');
  });

  it.each([
    ['a call over a column', ['a>b', 'b>c', 'a>c'], 'a c'],
    ['a call that leads back', ['x>a', 'a>b', 'b>c', 'c>a'], 'c a'],
  ])('leaves room for %s', (_, words, call) => {
    const bends = layeredColumns(layered(...words)).map(column =>
      column.filter(slot => slot.kind === 'bend'),
    );
    expect(bends.flat()).toEqual([{ kind: 'bend', call }]);
  });
});
