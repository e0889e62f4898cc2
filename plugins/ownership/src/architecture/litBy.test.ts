import { acme } from '../__testUtils__/acme';
import { ownershipView } from '../data/ownershipView';
import { architecture } from './architecture';
import { type Lit, litBy } from './litBy';

const { graph, ownership } = acme();
const model = architecture(ownershipView(graph, ownership));

const names = (lit: Lit | undefined, part: keyof Lit) =>
  [...(lit?.[part] ?? [])]
    .map(id => id.replaceAll(/\w+:default\//g, ''))
    .sort();

describe('litBy', () => {
  it('lights nothing in particular while nothing is looked at', () => {
    expect(litBy(model, undefined)).toBeUndefined();
  });

  it('lights the whole loop of a call, and no other call', () => {
    const lit = litBy(
      model,
      'component:default/search component:default/login',
    );
    expect(names(lit, 'calls')).toEqual(['search login']);
    expect(names(lit, 'owns')).toEqual([
      'catalogue discovery',
      'identity people',
    ]);
    expect(names(lit, 'things')).toEqual(
      expect.arrayContaining(['catalogue', 'identity', 'search', 'login']),
    );
    expect(names(lit, 'things')).not.toContain('checkout');
  });

  it('lights what a team owns, the calls of that, and the teams at their other ends', () => {
    const lit = litBy(model, 'group:default/catalogue');
    expect(names(lit, 'calls')).toEqual(['search login']);
    expect(names(lit, 'things')).toContain('identity');
    expect(names(lit, 'things')).not.toContain('cart');
  });

  it('lights the calls of a domain, not those between its neighbours', () => {
    const lit = litBy(model, 'domain:default/sales');
    expect(names(lit, 'calls')).toEqual([
      'cart login',
      'cart payment',
      'payment login',
    ]);
  });
});
