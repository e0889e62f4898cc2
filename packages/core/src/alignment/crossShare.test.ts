import { structureIn } from '../__testUtils__/structures';
import { aCompany } from '../testing';
import { crossTeamShare, crossUnitShare } from './crossShare';

const acme = () =>
  aCompany()
    .organization('acme')
    .tribe('front')
    .squad('web')
    .owns('shop', 'cart')
    .squad('search')
    .owns('index')
    .tribe('back')
    .squad('pay')
    .owns('billing')
    .component('lost', { owner: undefined });

describe('the share of calls that cross', () => {
  it('counts who calls whom once, across teams and across units', () => {
    const structure = structureIn(
      acme()
        .calls('shop', 'cart')
        .calls('shop', 'index')
        .calls('shop', 'index', { mode: 'async' })
        .calls('shop', 'billing'),
    );
    expect(crossTeamShare(structure)).toMatchObject({ n: 2, m: 3 });
    expect(crossUnitShare(structure)).toMatchObject({ n: 1, m: 3 });
  });

  it('does not know where a call to what nobody owns goes', () => {
    const structure = structureIn(
      acme().calls('shop', 'lost').calls('shop', 'cart'),
    );
    expect(crossTeamShare(structure)).toEqual({
      value: 0,
      n: 0,
      m: 1,
      unknown: 1,
    });
  });

  it('is undefined without calls', () => {
    const structure = structureIn(acme());
    expect(crossTeamShare(structure).value).toBeNull();
    expect(crossUnitShare(structure).value).toBeNull();
  });
});
