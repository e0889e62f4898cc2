import { filterOf } from './filterState';
import { hasText, isFiltering, matcher } from './nodeFilter';

const node = (details: object = {}) => ({
  place: 0,
  kind: 'component',
  type: 'service',
  lifecycle: 'production',
  tier: undefined,
  tags: [],
  ...details,
});
const store = node({ kind: 'resource', type: 'database' });
const topology = {
  annotations: new Map([
    ['acme.io/cost', new Map([[0, 'low']])],
    ['acme.io/notes', new Map([[0, '']])],
    ['acme.io/formula', new Map([[0, 'a=b']])],
  ]),
};
const filter = (address: Record<string, string>) =>
  filterOf(name => address[name]);

describe('matcher', () => {
  it.each([
    ['nothing asked', node(), {}, true],
    ['a store, nothing asked', store, {}, false],
    ['a store, with stores', store, { stores: 'true' }, true],
    ['a store, by its kind', store, { kind: 'resource' }, true],
    ['a component, by its kind', node(), { kind: 'resource' }, false],
    ['both kinds', node(), { kind: 'resource,component' }, true],
    ['a type', node(), { type: 'worker' }, false],
    ['one of the tiers', node({ tier: 1 }), { tier: '0,1' }, true],
    ['an unknown tier', node(), { tier: 'unknown' }, true],
    ['a lifecycle', node(), { lifecycle: 'experimental' }, false],
    ['a tag', node({ tags: ['java'] }), { tag: 'java' }, true],
    ['no such tag', node(), { tag: 'java' }, false],
    [
      'all facets together',
      node({ tier: 1 }),
      { tier: '1', type: 'worker' },
      false,
    ],
    ['an annotation', node(), { annotation: 'acme.io/cost' }, true],
    [
      'one elsewhere',
      node({ place: 1 }),
      { annotation: 'acme.io/cost' },
      false,
    ],
    ['no such annotation', node(), { annotation: 'gone' }, false],
    ['its text', node(), { annotation: 'acme.io/cost=low' }, true],
    ['another text', node(), { annotation: 'acme.io/cost=high' }, false],
    ['a text with a sign', node(), { annotation: 'acme.io/formula=a=b' }, true],
    ['one with a long text', node(), { annotation: 'acme.io/notes' }, true],
  ])('decides on %s', (_, one, address, expected) => {
    expect(matcher(topology, filter(address))(one)).toBe(expected);
  });

  it.each([
    [{}, false],
    [{ stores: 'true' }, false],
    [{ kind: 'component' }, true],
    [{ annotation: 'acme.io/cost' }, true],
  ])('knows whether %j filters anything away', (address, expected) => {
    expect(isFiltering(filter(address))).toBe(expected);
  });
});

describe('hasText', () => {
  it.each([
    ['chaos-monkey', 'Monkey ', true],
    ['fit', 'zuul', false],
    ['دفع', 'دفع', true],
    ['any', '', true],
  ])('looks in %s for "%s"', (title, text, expected) => {
    expect(hasText({ title, ref: 'component:default/x' }, text)).toBe(expected);
  });
});
