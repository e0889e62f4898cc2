import { NONE } from '../graph';
import { aCompany } from '../testing';
import { breakerCoverage } from './breakerCoverage';

const graph = aCompany()
  .squad('web')
  .owns('shop', 'search')
  .component('job', { type: 'worker' })
  .component('old', { lifecycle: 'deprecated' })
  .squad('pay')
  .owns('billing', 'ledger')
  .component('lost', { owner: undefined })
  .component('stray', { owner: undefined })
  .calls('shop', 'billing', { breaker: {}, critical: true })
  .calls('shop', 'ledger')
  .calls('shop', 'search')
  .calls('search', 'billing', { mode: 'async' })
  .calls('search', 'job')
  .calls('job', 'billing')
  .calls('old', 'billing')
  .calls('billing', 'lost')
  .calls('lost', 'stray')
  .build();

const covered = (isTold?: (from: number, to: number) => boolean) =>
  breakerCoverage(graph, {
    ownerOf: id => graph.declaredOwner[id],
    isTold,
  }).map(
    ({ from, to, covered: isCovered }) =>
      `${graph.entities[from].title} > ${graph.entities[to].title} ${isCovered}`,
  );

describe('breaker coverage', () => {
  it('counts synchronous calls between live services of different owners', () => {
    expect(covered()).toEqual([
      'billing > lost false',
      'shop > billing true',
      'shop > ledger false',
    ]);
  });

  it('counts a breaker that a source tells of', () => {
    const ledger = graph.ids.get('component:acme/ledger') ?? NONE;
    expect(covered((_, to) => to === ledger)).toContain('shop > ledger true');
  });

  it('counts a pair once, covered when one of its calls is', () => {
    const twice = aCompany()
      .squad('web')
      .owns('shop')
      .squad('pay')
      .owns('billing')
      .calls('shop', 'billing', { breaker: {} })
      .calls('shop', 'billing', { critical: true })
      .build();
    const calls = breakerCoverage(twice, {
      ownerOf: id => twice.declaredOwner[id],
    });
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ covered: true, call: { critical: true } });
  });
});
