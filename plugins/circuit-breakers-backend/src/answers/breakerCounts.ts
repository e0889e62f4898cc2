import type { BreakerCounts } from '@banyan/backstage-plugin-banyan-common';
import type { BreakerState } from '@banyan/core';

const COUNTED: Record<BreakerState, keyof BreakerCounts> = {
  open: 'open',
  'half-open': 'halfOpen',
  closed: 'closed',
  unknown: 'unknown',
  'forced-open': 'forced',
  'forced-closed': 'forced',
  disabled: 'disabled',
};

/** How many breakers are in which state. */
export function breakerCounts(
  breakers: Iterable<{ state: BreakerState }>,
): BreakerCounts {
  const counts = {
    open: 0,
    halfOpen: 0,
    closed: 0,
    unknown: 0,
    forced: 0,
    disabled: 0,
  };
  for (const { state } of breakers) counts[COUNTED[state]]++;
  return counts;
}
