/** Where the figures of the map come from. */
export const MAP_RULES = [
  [
    'Calls',
    'Calls between live components as the catalog declares them in spec.calls, and calls that a source tells of by a breaker.',
  ],
  [
    'Without a breaker',
    'A synchronous call between components of different owners that has no breaker: the same calls that the Coverage tab counts.',
  ],
  [
    'Around breakers',
    'Both ends of every breaker in scope, and every service that reaches the caller over calls that wait.',
  ],
  [
    'Fails',
    'The service waits for one that fails, the call is critical, and it has no fallback for it.',
  ],
  ['Degraded', 'It answers with a fallback, or without what is not critical.'],
  [
    'Contained',
    'It calls, over others, one that fails or is degraded, but somebody in between has an answer.',
  ],
] as const;
