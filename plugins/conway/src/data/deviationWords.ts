import type { DeviationKind } from '@banyan/backstage-plugin-banyan-common';

/** What each kind of deviation is called, and what to do about it. */
export const DEVIATION_WORDS: Readonly<
  Record<DeviationKind, { title: string; remedy: string }>
> = {
  'same-unit-other-domain': {
    title: 'Same unit, other domain',
    remedy:
      'Merge the two domains, or move one of the components to another unit.',
  },
  'other-unit-same-domain': {
    title: 'Other unit, same domain',
    remedy: 'Move one of the components or its team to the unit of the other.',
  },
  'coordination-gap': {
    title: 'Coordination gap',
    remedy:
      'Put an API between the two teams, declare how they work together, or bring them into one unit.',
  },
  'upward-call': {
    title: 'Call up the layers',
    remedy: 'Turn the call around with an event, or pass the data down.',
  },
  'gateway-bypass': {
    title: 'Gateway bypass',
    remedy: 'Call the gateway of the domain instead.',
  },
  'store-across-domains': {
    title: 'Store across domains',
    remedy: 'Leave the store to one domain and serve the other by an API.',
  },
  'interaction-overdue': {
    title: 'Interaction overdue',
    remedy:
      'Take it from spec.interactions, agree on a new day, or make a service of it.',
  },
};

/** The measures that a deviation counts in, in words. */
export const COUNTS_WORDS: Readonly<Record<string, string>> = {
  mirror: 'mirror',
  congruence: 'congruence',
  doma: 'layers',
  coreSize: 'core',
  distributedMonolith: 'monolith',
};
