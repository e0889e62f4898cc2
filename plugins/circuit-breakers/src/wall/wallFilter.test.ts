import { anOpenBreaker, between } from '../__testUtils__/breakers';
import { filtered, hidesMost, wallFilter } from './wallFilter';

const items = [
  anOpenBreaker(),
  between('uber/disco', 'eta-gateway', { tier: null }),
  between('uber/ride-request', 'eta-gateway', { tier: 1 }),
];

const url = (query: string) => {
  const params = new URLSearchParams(query);
  return { get: (name: string) => params.get(name) ?? undefined };
};

const seen = (query: string) =>
  filtered(items, wallFilter(url(query))).map(({ entityRef }) =>
    entityRef.slice(entityRef.indexOf('/') + 1),
  );

describe('wallFilter', () => {
  it.each([
    ['', ['home-page', 'disco', 'ride-request']],
    ['q=ETA', ['disco', 'ride-request']],
    ['q=home', ['home-page']],
    ['states=open,half-open', ['home-page']],
    ['states=nonsense', ['home-page', 'disco', 'ride-request']],
    ['owner=group:uber/disco-team', ['disco']],
    ['tier=0', ['home-page']],
    ['tier=unknown', ['disco']],
    ['tier=1&q=disco', []],
  ])('%s leaves %j', (query, expected) => {
    expect(seen(query)).toEqual(expected);
  });

  it.each([
    ['q=nothing&tier=1', 'q'],
    ['q=eta&states=open', 'states'],
    ['', undefined],
  ])('of %s hides most: %s', (query, expected) => {
    expect(hidesMost(items, wallFilter(url(query)))).toBe(expected);
  });
});
