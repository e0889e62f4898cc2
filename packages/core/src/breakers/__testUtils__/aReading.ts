import type { BreakerReading, BreakerTransition } from '../reading';

/** A reading of one instance of `shop`'s breaker before `orders`. */
export const aReading = (
  details: Partial<BreakerReading> = {},
): BreakerReading => ({
  source: 'test',
  entityRef: 'component:acme/shop',
  name: 'orders',
  instance: 'shop-1',
  state: 'closed',
  observedAt: 1_000,
  ...details,
});

/** Changes in prose: `changes('shop-1', 'closed', [10, 'open'], [20, 'closed'])`. */
export function changes(
  instance: string,
  first: BreakerTransition['from'],
  ...steps: [number, BreakerTransition['to']][]
): BreakerTransition[] {
  return steps.map(([at, to], index) => ({
    breakerId: 'acme:shop:orders',
    instance,
    from: index === 0 ? first : steps[index - 1][1],
    to,
    at,
    evidence: 'observed',
  }));
}
