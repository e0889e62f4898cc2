import { anEvent, NOW } from '../__testUtils__/breakers';
import { eventFilterOf, fits } from './eventFilter';

const filterOf = (query: string) => {
  const params = new URLSearchParams(query);
  return eventFilterOf({ get: name => params.get(name) ?? undefined });
};

describe('eventFilterOf', () => {
  it.each([
    ['', { range: '24h', folds: true, kind: undefined }],
    ['range=7d&fold=no', { range: '7d', folds: false }],
    ['range=nonsense&kind=nonsense', { range: '24h', kind: undefined }],
    ['kind=order', { kind: 'order' }],
    [
      'from=2026-11-22T14:00:00Z&to=x',
      { from: NOW - 1_930_000, to: undefined },
    ],
  ])('of %s', (query, expected) => {
    expect(filterOf(query)).toMatchObject(expected);
  });
});

describe('fits', () => {
  it.each([
    ['', true],
    ['kind=transition', true],
    ['kind=order', false],
    ['breaker=other', false],
    ['company=group:netflix/netflix', true],
    ['company=group:uber/uber', false],
    ['to=2026-11-22T14:00:00Z', false],
  ])('with %s is %s', (query, expected) => {
    const companyOf = () => 'group:netflix/netflix';
    expect(fits(anEvent(), filterOf(query), companyOf)).toBe(expected);
  });
});
