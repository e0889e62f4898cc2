import type { Loaded } from '../topology';

/** Why a page shows an old state, if it does, and what becomes of it. @public */
export function staleReason({
  value,
  builtAt = '',
  error,
}: Pick<Loaded<{ stale: boolean }>, 'value' | 'builtAt' | 'error'>):
  string | undefined {
  if (!value) return undefined;
  if (error) {
    return `A newer one could not be had: ${error.message}. The page goes on asking.`;
  }
  return value.stale
    ? `The catalog has not answered since ${new Date(builtAt).toLocaleString()}; what changed after that is missing here. If it stays like this, the log of the backend says why.`
    : undefined;
}
