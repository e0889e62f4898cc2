import type { GraphResponse } from '@banyan/backstage-plugin-banyan-common';

/** A company with a unit, two teams, and a service of each; `shop` calls `billing`. */
export const ANSWER: GraphResponse = {
  version: 'v1',
  builtAt: '2026-11-22T10:00:00.000Z',
  stale: false,
  history: true,
  nodes: {
    ref: [
      'component:acme/billing',
      'component:acme/shop',
      'domain:acme/trade',
      'group:acme/org',
      'group:acme/pay',
      'group:acme/trade',
      'group:acme/web',
      'resource:acme/db',
      'system:acme/front',
    ],
    kind: [
      'component',
      'component',
      'domain',
      'group',
      'group',
      'group',
      'group',
      'resource',
      'system',
    ],
    title: ['Billing', 'Shop', 'Trade', 'Org', 'Pay', 'Trade', 'Web', '', ''],
    type: ['service', '', '', 'organization', '', 'tribe', '', '', ''],
    lifecycle: ['production', '', '', '', '', '', '', '', ''],
    tier: [0, -1, -1, -1, -1, -1, -1, -1, -1],
    owner: [4, -1, -1, -1, -1, -1, -1, -1, -1],
    provenance: [1, 3, 3, 3, 3, 3, 3, 3, 3],
    parent: [-1, 8, -1, -1, 5, 3, 5, -1, 2],
    unit: [5, -1, -1, -1, 5, 5, 5, -1, -1],
    layer: ['', '', '', '', '', '', '', '', ''],
    tags: [[], ['side-effect'], [], [], [], [], [], [], []],
    illustrative: Array<boolean>(9).fill(false),
  },
  annotations: [
    {
      name: 'banyan/breakers-opossum',
      texts: ['fleet:/shop/breakers'],
      node: [0, 1],
      text: [-1, 0],
    },
  ],
  calls: {
    from: [1, 0],
    to: [0, 1],
    mode: [0, 1],
    critical: [true, false],
    fallback: [true, false],
    timeoutMs: [150, -1],
    protection: [
      {
        call: 0,
        breaker: { name: 'bills', volumeThreshold: 20 },
        fallback: { kind: 'cache' },
      },
    ],
  },
  uses: { from: [1], to: [7] },
};
