/** What the detail page is made from. */
export const DETAIL_RULES = [
  [
    'States',
    'Of each instance from its readings; changes between two readings are recovered from its counters. Hatched = not watched, or unknown.',
  ],
  [
    'Error rate',
    'Failures and timeouts of the calls tried in a step. Calls that the breaker stopped are not tried.',
  ],
  [
    'Latency',
    'Of the calls tried, of the slowest instance: percentiles cannot be averaged. Failing fast pulls it down; that is no sign of health.',
  ],
  [
    'Longer ranges',
    'Beyond what is in memory the points are one-minute roll-ups, or come from Prometheus where one is configured.',
  ],
  [
    'Figures',
    'Of the last seven days, as far as Banyan watched. Time to recover: from opening to closing, median of the episodes that ended within 30 days.',
  ],
  [
    'Settings',
    'What the producer says, else what the catalog declares. Each verdict names the check of the scorecard that it stands for.',
  ],
  [
    'Folded events',
    'Changes that follow each other within a minute are one row, but for the first and the last; so are those of several instances within three seconds.',
  ],
] as const;
