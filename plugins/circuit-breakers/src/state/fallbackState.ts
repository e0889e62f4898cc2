import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { countText } from './words';

/** Whether the fallback of a breaker holds, with mark and words. */
export type FallbackState = {
  kind: 'holding' | 'failing' | 'none' | 'unknown';
  status: Status;
  word: string;
  note?: string;
};

/** A fallback that fails more often than this does not hold. */
const FAILING = 0.01;

/** Whether the fallback holds, from what it answered in the window. */
export function fallbackState({
  fallback,
  counts,
  state,
}: BreakerItem): FallbackState {
  const { fallbackSuccesses, fallbackFailures } = counts;
  const failed = fallbackFailures ?? 0;
  const tried = (fallbackSuccesses ?? 0) + failed;
  if (state === 'unknown')
    return {
      kind: 'unknown',
      status: 'unknown',
      word: 'unknown',
      note: 'no reading',
    };
  if (tried > 0 && failed / tried > FAILING)
    return {
      kind: 'failing',
      status: 'fail',
      word: 'failing',
      note: `${countText(failed)} of ${countText(tried)} failed`,
    };
  if (tried > 0)
    return {
      kind: 'holding',
      status: 'pass',
      word: 'holding',
      note: `${countText(fallbackSuccesses)} answered`,
    };
  if (!fallback || fallback.kind === 'none')
    return { kind: 'none', status: 'fail', word: 'none' };
  return {
    kind: 'unknown',
    status: 'unknown',
    word: 'not seen',
    note: 'no call has needed it in the window, or its source does not count them',
  };
}
