import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { byUrgency } from '../state';

/** The breakers on the calls of a component, worst first: those that it makes and those that it answers. */
export const breakersOf = (
  items: readonly BreakerItem[],
  ref: string,
): { out: BreakerItem[]; into: BreakerItem[] } => ({
  out: items.filter(({ entityRef }) => entityRef === ref).sort(byUrgency),
  into: items
    .filter(({ dependencyRef }) => dependencyRef === ref)
    .sort(byUrgency),
});
