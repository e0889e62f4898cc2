import type { CountedCalls } from '@banyan/core';
import type { RecentSeries } from './LiveBreakers';

const STEP_MS = 5_000;
/** Two minutes. */
const SHOWN = 24;
/** One more, which is not over yet. */
const KEPT = SHOWN + 1;
const [SPAN, ARRIVED, TRIED, FAILED] = [0, 1, 2, 3];
const COLUMNS = 4;

const sum = (...counts: (number | undefined)[]) =>
  counts.reduce<number>((total, count) => total + (count ?? 0), 0);

/** The calls of one instance in the last two minutes: sums by steps, in place of one another. */
export class RecentSteps {
  readonly #steps = new Int32Array(KEPT).fill(-1);
  readonly #sums = new Float32Array(KEPT * COLUMNS);

  /** Counts calls, which came evenly, to the steps between two readings. */
  add(calls: CountedCalls, { from, to }: { from: number; to: number }): void {
    if (calls.ms <= 0) return;
    const tried = sum(
      calls.successes,
      calls.failures,
      calls.timeouts,
      calls.ignored,
    );
    const failed = sum(calls.failures, calls.timeouts);
    const arrived = sum(tried, calls.rejected, calls.notPermitted);
    const first = Math.max(from, to - KEPT * STEP_MS);
    for (let at = first; at < to;) {
      const step = Math.floor(at / STEP_MS);
      const end = Math.min(to, (step + 1) * STEP_MS);
      const slot = this.#slotOf(step);
      const share = (end - at) / calls.ms;
      this.#sums[slot + SPAN] += end - at;
      this.#sums[slot + ARRIVED] += arrived * share;
      this.#sums[slot + TRIED] += tried * share;
      this.#sums[slot + FAILED] += failed * share;
      at = end;
    }
  }

  /** Undefined = no reading of that step. */
  step(step: number) {
    const index = step % KEPT;
    const slot = index * COLUMNS;
    const span = this.#sums[slot + SPAN];
    if (this.#steps[index] !== step || span === 0) return undefined;
    return {
      callsPerSecond: (this.#sums[slot + ARRIVED] * 1_000) / span,
      tried: this.#sums[slot + TRIED],
      failed: this.#sums[slot + FAILED],
    };
  }

  #slotOf(step: number): number {
    const index = step % KEPT;
    const slot = index * COLUMNS;
    if (this.#steps[index] !== step) {
      this.#steps[index] = step;
      this.#sums.fill(0, slot, slot + COLUMNS);
    }
    return slot;
  }
}

/** The last two minutes of all instances together, up to the last step that is over. */
export function recentSeries(
  instances: readonly RecentSteps[],
  now: number,
): RecentSeries {
  const end = Math.floor(now / STEP_MS);
  const callsPerSecond: (number | null)[] = [];
  const errorRate: (number | null)[] = [];
  for (let step = end - SHOWN; step < end; step++) {
    const told = instances.flatMap(each => each.step(step) ?? []);
    const tried = sum(...told.map(each => each.tried));
    const failed = sum(...told.map(each => each.failed));
    callsPerSecond.push(
      told.length === 0 ? null : sum(...told.map(each => each.callsPerSecond)),
    );
    errorRate.push(tried === 0 ? null : failed / tried);
  }
  return { stepMs: STEP_MS, callsPerSecond, errorRate };
}
