import {
  facetCounts,
  isFiltering,
  matches,
  type NodeFilter,
} from './nodeFilter';

const node = (title: string, tier?: number, tags: string[] = []) => ({
  title,
  ref: `component:default/${title}`,
  type: 'service',
  lifecycle: 'production',
  tier,
  tags,
});
const filter = (
  text: string,
  chosen: Partial<NodeFilter['chosen']> = {},
): NodeFilter => ({
  text,
  chosen: { type: [], tier: [], lifecycle: [], tag: [], ...chosen },
});

describe('nodeFilter', () => {
  it.each([
    ['nothing asked', node('fit'), filter(''), true],
    ['a part of the name', node('chaos-monkey'), filter('Monkey '), true],
    ['another name', node('fit'), filter('zuul'), false],
    ['a name of another script', node('دفع'), filter('دفع'), true],
    [
      'one of the tiers',
      node('fit', 1),
      filter('', { tier: ['0', '1'] }),
      true,
    ],
    ['an unknown tier', node('fit'), filter('', { tier: ['unknown'] }), true],
    ['a tag', node('fit', 1, ['java']), filter('', { tag: ['java'] }), true],
    ['no such tag', node('fit', 1), filter('', { tag: ['java'] }), false],
    [
      'all facets together',
      node('fit', 1),
      filter('', { tier: ['1'], type: ['gateway'] }),
      false,
    ],
  ])('decides on %s', (_what, one, asked, expected) => {
    expect(matches(one, asked)).toBe(expected);
    expect(isFiltering(asked)).toBe(_what !== 'nothing asked');
  });

  it('counts values, tiers in their order', () => {
    expect(
      facetCounts([node('a', 2), node('b', 0), node('c', 2)], 'tier'),
    ).toEqual([
      { value: '0', count: 1 },
      { value: '2', count: 2 },
    ]);
  });
});
