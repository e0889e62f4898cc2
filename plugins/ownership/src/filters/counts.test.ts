import { annotationNames, annotationTexts, facetCounts } from './counts';

const node = (tier: number, tags: string[] = []) => ({
  kind: 'component',
  type: 'service',
  lifecycle: 'production',
  tier,
  tags,
});
const topology = {
  annotations: new Map([
    [
      'acme.io/zone',
      new Map([
        [0, 'b'],
        [1, 'a'],
        [2, 'b'],
      ]),
    ],
    ['acme.io/cost', new Map([[2, '']])],
    ['acme.io/elsewhere', new Map([[9, 'x']])],
  ]),
};
const nodes = [0, 1, 2].map(place => ({ place }));

describe('counts', () => {
  it('has the most frequent value of a facet first', () => {
    const all = [node(0, ['go']), node(0, ['java', 'go']), node(1, ['c'])];
    expect(facetCounts(all, 'tag')).toEqual([
      { value: 'go', count: 2 },
      { value: 'c', count: 1 },
      { value: 'java', count: 1 },
    ]);
  });

  it('has tiers in their order', () => {
    expect(facetCounts([node(2), node(0), node(2)], 'tier')).toEqual([
      { value: '0', count: 1 },
      { value: '2', count: 2 },
    ]);
  });

  it('has the names of annotations that are there', () => {
    expect(annotationNames(topology, nodes)).toEqual([
      { value: 'acme.io/cost', count: 1 },
      { value: 'acme.io/zone', count: 3 },
    ]);
  });

  it('has the texts of an annotation, but none for those too long to be sent', () => {
    expect(annotationTexts(topology, nodes, 'acme.io/zone')).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
    ]);
    expect(annotationTexts(topology, nodes, 'acme.io/cost')).toEqual([]);
    expect(annotationTexts(topology, nodes, 'gone')).toEqual([]);
  });
});
