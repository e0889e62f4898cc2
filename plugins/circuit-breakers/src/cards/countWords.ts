import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { STATES, STATES_IN_ORDER } from '../state';

/** How many are in which state, worst first: `1 open, 2 unknown, 9 closed`. */
export const countWords = (items: readonly BreakerItem[]): string =>
  STATES_IN_ORDER.flatMap(state => {
    const count = items.filter(item => item.state === state).length;
    return count > 0 ? `${count} ${STATES[state].word}` : [];
  }).join(', ');
