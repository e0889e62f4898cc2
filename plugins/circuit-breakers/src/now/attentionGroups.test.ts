import { between } from '../__testUtils__/breakers';
import { attentionGroups } from './attentionGroups';

const callers = (count: number, callee: string) =>
  Array.from({ length: count }, (_, place) =>
    between(`uber/caller-${place}`, callee, { state: 'open' }),
  );

const sizes = (items: Parameters<typeof attentionGroups>[0]) =>
  attentionGroups(items).map(({ items: { length } }) => length);

describe('attentionGroups', () => {
  it('gives each its row as long as there are few', () => {
    expect(sizes(callers(20, 'eta'))).toEqual(Array(20).fill(1));
  });

  it('puts those of one callee in one row when there are many, in their order', () => {
    const half = between('uber/x', 'eta', { state: 'half-open' });
    expect(
      sizes([...callers(1, 'surge'), ...callers(21, 'eta'), half]),
    ).toEqual([1, 21, 1]);
  });
});
