export { resolveAddress } from './address';
export type { AllowEntry } from './allowedHosts';
export { backoffMs, type BackoffOptions } from './backoffMs';
export {
  createGuardedFetch,
  type GuardedFetch,
  type GuardedFetchOptions,
  type GuardedFetchRequest,
} from './createGuardedFetch';
