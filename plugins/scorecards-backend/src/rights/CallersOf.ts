import type { Callers } from '../answers/Callers';

/** Knows who asks. */
export type CallersOf = Pick<Callers, 'of'>;
