import { aTopology } from '@banyan/backstage-plugin-banyan-react/testing';

/** Two units, three teams, six components, a store that two teams use. */
export const acme = () =>
  aTopology()
    .teamIn('checkout', 'shop', 8)
    .owns('cart', 'payment')
    .component('old-cart', { tier: 3, type: 'worker' })
    .teamIn('catalogue', 'shop', 5)
    .owns('search')
    .store('session', 'search', 'cart')
    .teamIn('identity', 'platform')
    .component('login', { tier: 0, type: 'gateway' })
    .unowned('orphan')
    .call('cart', 'payment')
    .call('cart', 'login')
    .call('search', 'login', { critical: false, fallback: true })
    .call('payment', 'login', { mode: 1, critical: false })
    .domain('sales', 'cart', 'payment')
    .domain('discovery', 'search')
    .domain('people', 'login')
    .finding({ entityRef: 'group:default/catalogue' })
    .finding({
      check: 'DATA-01',
      verdict: 'fail',
      entityRef: 'resource:default/session',
      message: '2 teams use it',
      remediation: 'Give it one owner; the others call its API.',
      evidence: [
        { ref: 'component:default/search', note: 'catalogue' },
        { ref: 'component:default/cart', note: 'checkout' },
      ],
    })
    .build();
