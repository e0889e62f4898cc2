import type { BreakerReading, BreakerTransition } from '@banyan/core';
import type { RecordedTransition } from '../store/BreakerStore';
import { NOON } from './FakeClock';

export const SHOP = 'component:acme/shop';
export const PRICES = 'component:acme/prices';
export const ID = 'acme:shop:prices';

/** A reading of the breaker of the shop before prices. */
export const aReading = (
  some: Partial<BreakerReading> = {},
): BreakerReading => ({
  source: 'opossum:acme/shop',
  entityRef: SHOP,
  dependencyRef: PRICES,
  name: 'prices',
  instance: 'shop',
  state: 'closed',
  observedAt: NOON,
  ...some,
});

/** A change of that breaker. */
export const aTransition = (
  some: Partial<RecordedTransition> = {},
): RecordedTransition => ({
  breakerId: ID,
  instance: 'shop',
  from: 'closed',
  to: 'open',
  at: NOON,
  evidence: 'observed',
  entityRef: SHOP,
  dependencyRef: PRICES,
  name: 'prices',
  ...some,
});

/** What changes in words: `closed → open at 3 s`. */
export const inWords = (transitions: readonly BreakerTransition[]): string[] =>
  transitions.map(
    ({ from, to, at }) => `${from} → ${to} at ${(at - NOON) / 1_000} s`,
  );
