import { structureOfCompany } from '../__testUtils__/structureOfCompany';
import { neighbours } from '../graph';
import { aCompany } from '../testing';
import { innerCalls } from './innerCalls';

describe('innerCalls', () => {
  const graph = aCompany()
    .squad('web')
    .owns('cart', 'shop')
    .squad('pay')
    .owns('billing')
    .calls('shop', 'cart')
    .calls('shop', 'cart', { mode: 'async' })
    .calls('shop', 'billing')
    .calls('billing', 'cart')
    .build();
  const { structure, nameOf } = structureOfCompany(graph, 'group:acme/web');
  const called = (calls: ReturnType<typeof innerCalls>) =>
    Array.from({ length: structure.inScope }, (_, from) =>
      [...neighbours(calls, from)].map(to => `${nameOf(from)} ${nameOf(to)}`),
    ).flat();

  it('are the calls that do not leave the scope, one for one', () => {
    expect(called(innerCalls(structure))).toEqual(['shop cart', 'shop cart']);
  });

  it('are only those that are wanted', () => {
    const sync = innerCalls(
      structure,
      call => graph.callDetails[call].mode === 'sync',
    );
    expect(called(sync)).toEqual(['shop cart']);
  });
});
