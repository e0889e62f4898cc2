export { resolveAddress } from './address';
export type { AllowEntry } from './allowedHosts';
export { backoffMs, type BackoffOptions } from './backoffMs';
export {
  createGuardedFetch,
  type GuardedFetch,
  type GuardedFetchOptions,
  type GuardedFetchRequest,
} from './createGuardedFetch';
export { below, jsonAnswer, placeOf } from './jsonAnswer';
export type { SourceContext, SourceResponse } from './SourceContext';
export {
  countOf,
  type Fields,
  fieldsOf,
  numberOf,
  percentOf,
  shareOf,
  textOf,
  told,
} from './values';
