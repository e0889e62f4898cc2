import type {
  BreakerCounts,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import type { LiveState } from './liveState';

const NONE: BreakerCounts = {
  open: 0,
  halfOpen: 0,
  closed: 0,
  unknown: 0,
  forced: 0,
  disabled: 0,
};

const forgotten = (item: BreakerItem): BreakerItem => ({
  ...item,
  state: 'unknown',
  unknownBecause: 'the portal does not hear its backend',
});

/** What is left to say when nothing was heard for too long: nothing is closed without a reading. */
export function withoutContact(state: LiveState): LiveState {
  const items = state.items.map(forgotten);
  return {
    ...state,
    items,
    byId: new Map(items.map(item => [item.id, item])),
    counts: { ...NONE, unknown: items.length },
  };
}
