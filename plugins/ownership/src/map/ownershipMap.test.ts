import { acme } from '../__testUtils__/acme';
import { ownershipView } from '../data/ownershipView';
import { unitColourOf } from '../data/unitColourOf';
import type { NodeFilter } from '../filters/nodeFilter';
import { describeTarget } from './describeTarget';
import { areaOf, findOnMap, ownershipMap } from './ownershipMap';

const { graph, ownership, layout } = acme();
const view = ownershipView(graph, ownership);
const none: NodeFilter = {
  text: '',
  chosen: { type: [], tier: [], lifecycle: [], tag: [] },
};
const map = (filter = none) =>
  ownershipMap(view, layout, { colourOf: unitColourOf(view), filter });
const named = (text: string) => {
  const target = findOnMap(map(), text);
  if (!target) return undefined;
  return target.kind === 'area'
    ? map().areas[target.place].title
    : map().chips[target.place].title;
};

describe('ownershipMap', () => {
  it('puts findings about a store at the components that use it', () => {
    const statuses = map().chips.map(({ title, status }) => [title, status]);
    expect(Object.fromEntries(statuses)).toMatchObject({
      cart: 'fail',
      search: 'fail',
      payment: undefined,
    });
  });

  it('leaves out what is filtered away, with its calls', () => {
    const { chips, calls } = map({
      ...none,
      chosen: { ...none.chosen, type: ['gateway'] },
    });
    expect(chips.map(({ title }) => title)).toEqual(['login']);
    expect(calls).toEqual([]);
  });

  it.each([
    ['cat', 'catalogue'],
    ['CART', 'cart'],
    ['art', 'cart'],
    ['nothing', undefined],
    [' ', undefined],
  ])('finds %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it('describes what has the focus in a sentence', () => {
    const team = areaOf(map(), 'group:default/checkout');
    expect(team && describeTarget(view, map(), team)).toBe(
      'team checkout, 8 people, 3 components, 2 calls out, 0 in.',
    );
    expect(describeTarget(view, map(), { kind: 'chip', place: 0 })).toBe(
      'service cart, tier 1, owner checkout, 2 calls out, 0 in.',
    );
  });
});
