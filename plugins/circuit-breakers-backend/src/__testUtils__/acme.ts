import type { CatalogEntity } from '@banyan/core';
import { aCompany } from '@banyan/core/testing';

const VAULT = 'component:secret/vault';

/**
 * A shop that calls the bills of another team, the stock without a breaker, and a vault of a
 * company that not everybody may see; that company's ledger calls the shop.
 */
export const ACME: CatalogEntity[] = aCompany()
  .organization('org')
  .squad('web')
  .component('edge', { tier: 0 })
  .component('shop', { tier: 1 })
  .squad('pay')
  .owns('billing', 'stock')
  .calls('edge', 'shop', { critical: true, timeoutMs: 300 })
  .calls('shop', 'billing', {
    critical: true,
    timeoutMs: 150,
    breaker: { name: 'bills', volumeThreshold: 20, windowMs: 10_000 },
    fallback: true,
    fallbackAnswer: { kind: 'cache', description: 'the bills of yesterday' },
  })
  .calls('shop', 'stock', { critical: true })
  .group('group:secret/org', { type: 'organization' })
  .group('group:secret/vaults', { type: 'squad', parent: 'group:secret/org' })
  .component('component:secret/vault', { owner: 'group:secret/vaults' })
  .component('component:secret/ledger', { owner: 'group:secret/vaults' })
  .calls('shop', VAULT, { breaker: {} })
  .calls('component:secret/ledger', 'shop', { breaker: {} })
  .entities();
