/** What the page is made from. */
export const NOW_RULES = [
  [
    'Breaker',
    'A caller and the name of the breaker where it runs. Those that the catalog declares on a call are listed even if no source tells of them: as unknown.',
  ],
  [
    'State',
    'Over all instances: open if any is open, else half-open if any is, else forced open, then unknown. Closed only if all instances are closed.',
  ],
  [
    'Since',
    'The start of the episode. A breaker that closes for less than one window between two open spells has not recovered: it is one episode.',
  ],
  [
    'Unknown',
    'Three readings missed, or three failures of its source. Nothing is closed without a reading.',
  ],
  [
    'Error rate',
    'Failures and timeouts of the calls tried in the rolling window. Calls that the breaker stopped are counted apart.',
  ],
  [
    'Close to the limit',
    'Closed, with an error rate of half of its limit or more and 20 calls or more in the window.',
  ],
  [
    'Upstream affected',
    'Services that reach the caller over synchronous calls, and how many of them fail with it because nothing in between catches it.',
  ],
  [
    'Flapping',
    'More than ten changes of state in the last hour; probes do not count.',
  ],
] as const;
