import type { BreakersResponse } from '@banyan/backstage-plugin-banyan-common';
import type { BreakerState } from '@banyan/core';
import type { SeenBreakers } from './SeenBreakers';
import { breakerCounts } from './breakerCounts';

type Query = { scope?: string; state?: readonly BreakerState[] };

/** All breakers in scope, or those in some states. */
export function breakersAnswer(
  breakers: SeenBreakers,
  { scope, state }: Query,
  now: number,
): BreakersResponse {
  const items = breakers.items();
  return {
    scope: scope ?? null,
    now,
    items: state ? items.filter(each => state.includes(each.state)) : items,
    counts: breakerCounts(items),
    sources: breakers.sources(),
  };
}
