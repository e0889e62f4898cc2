import { aCompany } from '../testing';
import { ownershipMap } from './ownershipMap';
import { scopeOf } from './scopeOf';
import { territories } from './territories';

const drawn = (
  company: ReturnType<typeof aCompany>,
  { root, stores }: { root?: string; stores?: boolean } = {},
) => {
  const graph = company.build();
  const map = ownershipMap(graph, { inherit: 'never', history: false });
  const scope = scopeOf(map, root ? graph.ids.get(root) : undefined);
  const { areas, chips, calls } = territories(map, scope, { stores });
  const title = (id?: number) =>
    id === undefined ? 'nobody' : graph.entities[id].title;
  const name = (area: number) => (area < 0 ? '-' : title(areas[area].group));
  const chip = (index: number) => title(chips[index].entity);
  return [
    ...areas.map(
      ({ parent, level }, area) => `${level} ${name(area)} in ${name(parent)}`,
    ),
    ...chips.map(({ area }, index) => `${chip(index)} in ${name(area)}`),
    ...calls.from.map(
      (from, call) => `${chip(from)} → ${chip(calls.to[call])}`,
    ),
  ];
};

const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('music')
    .owns('player')
    .squad('search')
    .owns('index')
    .group('deep', { type: 'team', parent: 'search' })
    .owns('words')
    .squad('idle')
    .calls('player', 'index');

describe('territories', () => {
  it('nests organization, unit and team, whatever lies between, and keeps the calls', () => {
    expect(drawn(acme())).toEqual([
      'organization acme in -',
      'unit music in acme',
      'team idle in music',
      'team search in music',
      'team deep in music',
      'index in search',
      'player in music',
      'words in deep',
      'player → index',
    ]);
  });

  it('has an area first for what nobody owns, and for it alone', () => {
    const company = aCompany()
      .squad('web')
      .owns('shop')
      .component('lost', { owner: undefined })
      .component('ghost', { owner: 'group:acme/gone' });
    expect(drawn(company)).toEqual([
      'unowned nobody in -',
      'unit web in -',
      'ghost in nobody',
      'lost in nobody',
      'shop in web',
    ]);
  });

  it('draws a chapter or guild only when it owns something', () => {
    const company = aCompany()
      .organization('acme')
      .group('ml', { type: 'guild', parent: 'acme' })
      .owns('model')
      .group('agile', { type: 'guild', parent: 'acme' });
    expect(drawn(company)).toEqual([
      'organization acme in -',
      'unit ml in acme',
      'model in ml',
    ]);
  });

  it('starts at the scope', () => {
    expect(drawn(acme(), { root: 'group:acme/search' })).toEqual([
      'team search in -',
      'team deep in -',
      'index in search',
      'words in deep',
    ]);
  });

  it('has stores where they are wanted, with their owner and after its components', () => {
    const company = () =>
      aCompany()
        .squad('web')
        .owns('shop')
        .store('carts')
        .squad('dba')
        .store('ledger')
        .store('lost', { owner: undefined })
        .depends('shop', 'ledger');
    expect(drawn(company())).toEqual([
      'unit dba in -',
      'unit web in -',
      'shop in web',
    ]);
    expect(drawn(company(), { stores: true })).toEqual([
      'unowned nobody in -',
      'unit dba in -',
      'unit web in -',
      'shop in web',
      'carts in web',
      'ledger in dba',
      'lost in nobody',
    ]);
  });
});
