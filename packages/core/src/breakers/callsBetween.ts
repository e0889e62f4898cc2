import { CALL_KINDS } from './callKinds';
import { growth, hasRestarted } from './hasRestarted';
import type { BreakerReading, CallCounts } from './reading';

/** Calls by what became of them, within `ms` milliseconds. @public */
export type CountedCalls = CallCounts & { ms: number };

function grown(previous: BreakerReading, next: BreakerReading): CallCounts {
  const restarted = hasRestarted(previous, next);
  const counts: CallCounts = {};
  for (const kind of CALL_KINDS) {
    const count = restarted
      ? next.totals?.[kind]
      : growth(kind, previous, next);
    if (count !== undefined) counts[kind] = count;
  }
  return counts;
}

/**
 * The calls of one instance between two readings: what its counters have grown by, since its
 * start when it has restarted. When nothing counts from reading to reading, the calls of the
 * rolling window of the newer one stand for them: windows overlap, so weigh by `ms` before
 * adding up. Undefined when the source tells neither, or the reading is not newer.
 *
 * @public
 */
export function callsBetween(
  previous: BreakerReading | undefined,
  next: BreakerReading,
): CountedCalls | undefined {
  if (previous !== undefined) {
    const ms = next.observedAt - previous.observedAt;
    if (ms <= 0) return undefined;
    const counts = grown(previous, next);
    if (Object.keys(counts).length > 0) return { ...counts, ms };
  }
  const { window, windowMs } = next;
  return window && windowMs ? { ...window, ms: windowMs } : undefined;
}
