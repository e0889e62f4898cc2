import type {
  CollectedFacts,
  FactCollector,
} from '@banyan/backstage-plugin-banyan-node';
import { breathing } from './breathing';
import { checkedFacts } from './checkedFacts';

/** A line that was not taken. */
export type RefusedFacts = { problem: string; entityRef: string | null };

export type Gathered = {
  lines: CollectedFacts[];
  /** The first of what was not taken; all of it is counted. */
  refused: RefusedFacts[];
  refusedCount: number;
};

type Options = {
  now: number;
  timeoutMs: number;
  signal: AbortSignal;
};

const MOST_LINES = 500_000;
const MOST_REFUSED = 10;

/** Rejects when the signal is given; a collector need not listen to it. */
function onAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

/** What a collector tells, as far as it is in order; fails when it throws, or takes too long. */
export async function gather(
  collector: FactCollector,
  { now, signal, timeoutMs }: Options,
): Promise<Gathered> {
  const late = new AbortController();
  const timer = setTimeout(
    () => late.abort(new Error(`it did not end within ${timeoutMs / 1_000} s`)),
    timeoutMs,
  );
  const either = AbortSignal.any([signal, late.signal]);
  const aborted = onAbort(either);
  aborted.catch(() => {});
  const breathe = breathing();
  const gathered: Gathered = { lines: [], refused: [], refusedCount: 0 };
  try {
    const told = collector
      .collect({ signal: either, now })
      [Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([told.next(), aborted]);
      if (next.done) return gathered;
      take(gathered, checkedFacts(next.value, now));
      await breathe();
    }
  } finally {
    clearTimeout(timer);
    // Whatever it still does is no longer wanted.
    late.abort(new Error('nobody listens any longer'));
  }
}

function take(
  gathered: Gathered,
  checked: ReturnType<typeof checkedFacts>,
): void {
  if ('line' in checked) {
    if (gathered.lines.length >= MOST_LINES)
      throw new Error(`it tells more than ${MOST_LINES} lines`);
    gathered.lines.push(checked.line);
    return;
  }
  gathered.refusedCount += 1;
  if (gathered.refused.length < MOST_REFUSED) gathered.refused.push(checked);
}
