/** What the wall is made from. */
export const WALL_RULES = [
  [
    'Circle',
    'Its area follows the calls a second of one host; its fill and pattern the error rate. One that is not heard of is dashed and keeps its last size.',
  ],
  [
    'Line',
    'Calls a second of the last two minutes, against the highest of them. Gaps are gaps.',
  ],
  [
    'Counters',
    'Of the rolling window, summed over the instances. "Stopped" were not tried because the breaker was open; "rejected" found no free place; "bad req." are errors that do not count.',
  ],
  [
    'Percentiles',
    'Milliseconds, of the slowest instance: percentiles cannot be averaged. They turn red where they touch the timeout.',
  ],
  [
    'Order',
    'By state, then by error band (10, 25, 50 %), then by volume. It is held while the numbers move; Re-sort applies what would move.',
  ],
  [
    'Volume',
    'Closed breakers under the wanted volume sink and dim; those that are not closed never do.',
  ],
  [
    'Error rate',
    'Failures and timeouts of the calls tried. A breaker that is forced open tries none and has no rate.',
  ],
] as const;
