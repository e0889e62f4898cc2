import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { byUrgency } from '../state';

/** Of the breakers of a call, the one to look at first. */
export const worstBreaker = (
  ids: readonly string[],
  byId: ReadonlyMap<string, BreakerItem>,
): BreakerItem | undefined =>
  ids
    .flatMap(id => byId.get(id) ?? [])
    .sort(byUrgency)
    .at(0);
