/** Where the figures of the coverage come from. */
export const COVERAGE_RULES = [
  [
    'Counted',
    'Synchronous calls from one live service or gateway to another that a different team owns (check RES-01). Calls within a team, asynchronous calls and deprecated components are left out.',
  ],
  [
    'Covered',
    'The catalog declares a breaker on the call, or a source tells of one.',
  ],
  ['Critical', 'The caller cannot answer without the callee.'],
  [
    'Upstream',
    'How many services reach the caller over synchronous calls: they hang with it.',
  ],
  [
    'Timeout to set',
    'Taken from what the call states or from what is measured; empty where nothing is known to take it from.',
  ],
  [
    'By tier',
    'The tier of the caller; those that state none are counted as unknown.',
  ],
] as const;
