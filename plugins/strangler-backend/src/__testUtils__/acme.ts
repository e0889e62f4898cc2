import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { CatalogEntity } from '@banyan/core';
import { aCompany } from '@banyan/core/testing';

/** The clock of the tests. */
export const NOW = Date.parse('2026-11-22T14:32:10Z');

/** A shop that leaves its monolith, and a company that not everybody may see. */
export const ACME: CatalogEntity[] = aCompany()
  .organization('org')
  .squad('web')
  .component('shop', { tier: 1 })
  .component('monolith', { type: 'monolith' })
  .component('gateway', { type: 'gateway' })
  .squad('pay')
  .owns('billing')
  .calls('billing', 'monolith')
  .group('group:secret/org', { type: 'organization' })
  .group('group:secret/vaults', { type: 'squad', parent: 'group:secret/org' })
  .component('component:secret/vault', { owner: 'group:secret/vaults' })
  .calls('component:secret/vault', 'monolith')
  .entities();

/** A migration as a file states it. */
export const aMigration = (
  name: string,
  spec: JsonObject,
  namespace = 'acme',
): Entity => ({
  apiVersion: 'banyan/v1alpha1',
  kind: 'Migration',
  metadata: {
    name,
    namespace,
    title: `Leave ${name}`,
    description: 'Part by part.',
    etag: name,
  },
  spec,
});

/** Half of it is over, by weight; `bills` is told by the gateway, `vault` goes to what is hidden. */
export const LEAVE = aMigration('leave', {
  owner: 'web',
  legacy: 'component:monolith',
  facade: 'component:gateway',
  started: '2026-01',
  target: '2027-06',
  halt: {
    metric: 'errors of the new side',
    baseline: 1,
    multiplier: 2,
    unit: '%',
    measure: 'error-rate',
  },
  observabilityReadyOn: '2026-01-15',
  capabilities: [
    {
      name: 'search',
      title: 'Search',
      tier: 2,
      weight: 3,
      to: 'component:shop',
      routes: ['/search'],
      data: 'owned',
      history: [
        { at: '2026-01', stage: 'legacy' },
        { at: '2026-02', stage: 'shadow' },
        { at: '2026-03', stage: 'canary', percent: 50 },
        { at: '2026-04', stage: 'migrated' },
      ],
    },
    {
      name: 'bills',
      formerly: ['invoices'],
      title: 'Bills',
      tier: 0,
      weight: 4,
      to: 'component:billing',
      data: 'shared',
      rollbackDays: 14,
      traffic: { source: 'edge' },
      history: [
        { at: '2026-02', stage: 'legacy' },
        { at: '2026-11', stage: 'canary', percent: 30, note: 'First users.' },
      ],
    },
    {
      name: 'deposits',
      weight: 2,
      to: 'component:secret/vault',
      history: [{ at: '2026-05', stage: 'legacy' }],
    },
    { name: 'letters', weight: 1 },
  ],
  stays: [{ name: 'printing', why: 'It is sold next year.' }],
});

/** A migration of the hidden company, of the same legacy system. */
export const DIG = aMigration(
  'dig',
  {
    owner: 'vaults',
    legacy: 'component:acme/monolith',
    started: '2026-01',
    capabilities: [
      {
        name: 'gold',
        to: 'component:acme/shop',
        traffic: { source: 'mine' },
        history: [{ at: '2026-03', stage: 'canary', percent: 10 }],
      },
    ],
  },
  'secret',
);
