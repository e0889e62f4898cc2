/** Where the events come from. */
export const EVENTS_RULES = [
  [
    'Change',
    'A change of state of one instance: observed in two readings, derived from counters when both readings looked the same, or reported by the producer.',
  ],
  [
    'Folded',
    'Four or more changes of one breaker with no pause longer than a minute between them are one row. Unfold it, or switch folding off.',
  ],
  [
    'Band',
    'The breaker over all of its instances: open while any instance is open. What was not watched is hatched.',
  ],
  [
    'Unknown',
    'A reading that is missed is no change of the breaker; from the last reading on the band says unknown.',
  ],
  ['Times', 'By the clock of the backend, shown in your time zone.'],
  [
    'Kept',
    'As long as the configuration says under circuitBreakers.retention.transitions, 90 days if it says nothing.',
  ],
] as const;
