import { CALL_KINDS } from './callKinds';
import type { CountedCalls } from './callsBetween';
import { total } from './overInstances';
import type { BreakerReading, CallCounts } from './reading';

/**
 * The rolling window of an instance whose source tells counters only: what was counted between
 * its last readings, added up. It is as long as these together. Undefined when nothing was.
 *
 * @public
 */
export function countedWindow(
  counted: readonly CountedCalls[],
): Required<Pick<BreakerReading, 'window' | 'windowMs'>> | undefined {
  if (counted.length === 0) return undefined;
  const window: CallCounts = {};
  for (const kind of CALL_KINDS) {
    const count = total(counted.map(each => each[kind]));
    if (count !== undefined) window[kind] = count;
  }
  return { window, windowMs: total(counted.map(({ ms }) => ms)) ?? 0 };
}
