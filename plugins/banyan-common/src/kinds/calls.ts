import { z } from 'zod';
import { entityRef, oneOf, percent, text, wholeNumber } from './fields';

/** The breaker of a call. @public */
export const breakerSchema = z.strictObject({
  /** Its name where it runs, when that is not the name of the callee. */
  name: text('the name of the breaker where it runs').optional(),
  library: text('the name of the breaker library').optional(),
  isolation: oneOf(['thread', 'semaphore', 'concurrency-limit']).optional(),
  volumeThreshold: wholeNumber('requests', 1).optional(),
  errorThresholdPercent: percent().optional(),
  windowMs: wholeNumber('milliseconds', 1).optional(),
  sleepWindowMs: wholeNumber('milliseconds', 1).optional(),
  evidence: oneOf(['documented', 'chapter', 'illustrative']).optional(),
});

/** What a caller gives instead. @public */
export const fallbackSchema = z.strictObject({
  kind: oneOf(['static', 'default', 'cache', 'queue', 'skip', 'none']),
  description: text('what the caller gets instead').optional(),
});

/** One outgoing call of a component, with the protection that it declares. @public */
export const callSchema = z.strictObject({
  to: entityRef('a component reference such as component:billing-api'),
  /** direct = past the API of the callee, into its data or its insides. */
  mode: oneOf(['sync', 'async', 'direct']),
  critical: z.boolean({ error: 'true or false' }).optional(),
  timeoutMs: wholeNumber('milliseconds', 1).optional(),
  breaker: breakerSchema.optional(),
  fallback: fallbackSchema.optional(),
});

/** `spec.calls` of a Component. @public */
export const callsSchema = z.array(callSchema, { error: 'a list of calls' });

/** @public */
export type Call = z.infer<typeof callSchema>;
