import type { CallCounts } from './reading';

/** What may become of a call. */
export const CALL_KINDS: readonly (keyof CallCounts)[] = [
  'successes',
  'failures',
  'timeouts',
  'rejected',
  'notPermitted',
  'ignored',
  'slow',
  'fallbackSuccesses',
  'fallbackFailures',
];
