import { acme } from '../__testUtils__/acme';
import { ownershipView } from '../data/ownershipView';
import { unitColourOf } from '../data/unitColourOf';
import { filterOf } from '../filters/filterState';
import { describeTarget } from './describeTarget';
import { areaOf, findOnMap, ownershipMap } from './ownershipMap';

const { graph, ownership, layout, layoutWithStores } = acme();
const view = ownershipView(graph, ownership);
const map = (address: Record<string, string> = {}) => {
  const filter = filterOf(name => address[name]);
  return ownershipMap(view, filter.stores ? layoutWithStores : layout, {
    colourOf: unitColourOf(view),
    filter,
  });
};
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
    const { chips, edges } = map({ type: 'gateway' });
    expect(chips.map(({ title }) => title)).toEqual(['login']);
    expect(edges).toEqual([]);
  });

  it('shows stores in the area of their owner, with who uses them', () => {
    const { areas, chips, edges } = map({ stores: 'true' });
    const stores = chips.filter(({ isStore }) => isStore);
    expect(
      stores.map(({ title, area }) => `${title} in ${areas[area].title}`),
    ).toEqual(['session in catalogue']);
    const uses = edges.filter(({ style }) => style === 'uses');
    expect(
      uses.map(({ from, to }) => `${chips[from].title} → ${chips[to].title}`),
    ).toEqual(['search → session', 'cart → session']);
  });

  it('marks a store that is shown, and then not those who use it', () => {
    const marked = map({ stores: 'true' }).chips.filter(({ status }) => status);
    expect(marked.map(({ title }) => title)).toEqual(['session']);
  });

  it('says of an area how many stores it has while they are shown', () => {
    const caption = (address: Record<string, string>) =>
      map(address).areas.find(({ title }) => title === 'catalogue')?.caption;
    expect([caption({}), caption({ stores: 'true' })]).toEqual([
      '5·1',
      '5·1·1',
    ]);
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

  it('describes a store by who uses it', () => {
    const model = map({ stores: 'true' });
    const place = model.chips.findIndex(({ isStore }) => isStore);
    expect(describeTarget(view, model, { kind: 'chip', place })).toBe(
      'database session, owner catalogue, used by 2 components of 2 teams.',
    );
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
