import { topologyOf } from '@banyan/backstage-plugin-banyan-react';
import { aTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { alignmentOf } from '../../__testUtils__/answers';
import { matching, toOptions, whatOptions } from './moveOptions';

const topology = topologyOf(
  aTopology()
    .teamIn('web', 'shop')
    .owns('cart', 'till')
    .teamIn('chaos', 'ops')
    .owns('monkey')
    .domain('sales', 'cart')
    .domain('resilience', 'monkey')
    .build().graph,
);
const [first] = alignmentOf('netflix').components;
const alignment = {
  components: [
    {
      ...first,
      ref: 'component:default/cart',
      team: 'group:default/web',
      domain: 'domain:default/sales',
    },
  ],
  systems: [
    {
      ref: 'system:default/sales',
      title: 'sales',
      components: 1,
      effectiveOwners: null,
      owners: [],
      homeUnit: { value: null, n: 0, m: 0, unknown: 0 },
    },
  ],
};

const labels = (options: { label: string }[]) =>
  options.map(({ label }) => label);

describe('what can be moved, and where to', () => {
  it.each([
    ['team-to-unit', ['chaos', 'ops', 'shop', 'web']],
    ['service-to-team', ['cart']],
    ['service-to-domain', ['cart']],
    ['system-to-domain', ['sales']],
  ] as const)('%s: %j', (kind, expected) => {
    expect(labels(whatOptions(alignment, topology, kind))).toEqual(expected);
  });

  it.each([
    ['team-to-unit', 'group:default/web', ['ops']],
    ['service-to-team', 'component:default/cart', ['chaos']],
    ['service-to-domain', 'component:default/cart', ['resilience']],
    ['system-to-domain', 'system:default/sales', ['resilience']],
  ] as const)(
    '%s of %s goes anywhere but where it is: %j',
    (kind, what, expected) => {
      const options = toOptions(alignment, topology, { kind, what });
      expect(labels(options)).toEqual(expected);
    },
  );

  it('finds a name by any part of it, its beginning first', () => {
    const options = ['recart', 'cart', 'till'].map(label => ({
      id: label,
      label,
    }));
    expect(labels(matching(options, 'CART', 50))).toEqual(['cart', 'recart']);
    expect(matching(options, '', 2)).toHaveLength(2);
  });
});
