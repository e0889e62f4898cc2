import { errorRateOf, mismatchRateOf } from './errorRateOf';
import { ENOUGH_REQUESTS } from './observedShare';
import { quantileOf } from './quantileOf';
import type {
  Histogram,
  ObservedTraffic,
  ParallelRun,
  SideTraffic,
} from '../traffic';
import { Z_95 } from './wilsonInterval';
import { counted, figure, listed, percentage } from '../words';

/** One side in figures: percent and milliseconds; null = not told. @public */
export type SideFigures = {
  requests: number;
  errorRate: number | null;
  p50: number | null;
  p99: number | null;
};

/** The new side beside the legacy side. @public */
export type Parity = {
  from: number;
  to: number;
  new: SideFigures | null;
  legacy: SideFigures | null;
  verdict: 'better' | 'same' | 'worse' | 'unknown';
  message: string;
  parallelRun: (ParallelRun & { mismatchRate: number | null }) | null;
};

type Comparison = { verdict: Parity['verdict']; words: string };

/** How much larger is worse, as long as it is not chance. */
const WORSE = 1.5;
/** Requests on either side: three of them are slower than the 99th percentile. */
const ENOUGH_FOR_P99 = 300;

/** @public */
export const sideFigures = (side: SideTraffic): SideFigures => ({
  requests: side.requests,
  errorRate: errorRateOf(side),
  p50: side.latency && quantileOf(side.latency, 0.5),
  p99: side.latency && quantileOf(side.latency, 0.99),
});

/** Two shares differ by more than chance in 95 of 100 cases: the test of two proportions. */
function isNoChance(hits: [number, number], trials: [number, number]) {
  const share = (hits[0] + hits[1]) / (trials[0] + trials[1]);
  const deviation = Math.sqrt(
    share * (1 - share) * (1 / trials[0] + 1 / trials[1]),
  );
  const gap = Math.abs(hits[0] / trials[0] - hits[1] / trials[1]);
  return deviation > 0 && gap / deviation > Z_95;
}

function compared(fresh: number, old: number): Parity['verdict'] {
  if (fresh > old && fresh >= WORSE * old) return 'worse';
  return old > fresh && old >= WORSE * fresh ? 'better' : 'same';
}

function errorsCompared(fresh: SideTraffic, old: SideTraffic): Comparison {
  const rates = { new: errorRateOf(fresh), old: errorRateOf(old) };
  if (rates.new === null || rates.old === null)
    return { verdict: 'unknown', words: 'nobody tells the errors' };
  const isSure = isNoChance(
    [rates.new / 100, rates.old / 100].map(
      (rate, index) => rate * [fresh, old][index].requests,
    ) as [number, number],
    [fresh.requests, old.requests],
  );
  return {
    verdict: isSure ? compared(rates.new, rates.old) : 'same',
    words: `${percentage(rates.new)} of the new side fail, ${percentage(rates.old)} of legacy`,
  };
}

/** Is a percentile beyond the last bound, so that nobody knows how far? */
function isBeyond(histogram: Histogram, quantile: number): boolean {
  const [bound, open] = histogram.slice(-2);
  return bound.count < quantile * open.count;
}

function latencyCompared(fresh: SideTraffic, old: SideTraffic): Comparison {
  const unknown = { verdict: 'unknown', words: 'nobody tells the latency' };
  if (!fresh.latency || !old.latency) return unknown as Comparison;
  // Of fewer, the slowest one or two decide: that is chance.
  const isEnough = Math.min(fresh.requests, old.requests) >= ENOUGH_FOR_P99;
  const [quantile, name] = isEnough ? [0.99, 'p99'] : [0.5, 'median'];
  const found = {
    new: quantileOf(fresh.latency, quantile),
    old: quantileOf(old.latency, quantile),
  };
  if (found.new === null || found.old === null) return unknown as Comparison;
  const isUnbounded =
    isBeyond(fresh.latency, quantile) && isBeyond(old.latency, quantile);
  return {
    verdict: isUnbounded ? 'unknown' : compared(found.new, found.old),
    words: `${name} ${figure(found.new)} ms against ${figure(found.old)} ms`,
  };
}

function verdictOf(comparisons: readonly Comparison[]): Parity['verdict'] {
  const said = new Set(comparisons.map(each => each.verdict));
  const order = ['worse', 'better', 'same'] as const;
  return order.find(verdict => said.has(verdict)) ?? 'unknown';
}

function judged(fresh: SideTraffic | null, old: SideTraffic | null) {
  const missing = [fresh ? [] : 'the new side', old ? [] : 'legacy'].flat();
  if (!fresh || !old)
    return {
      verdict: 'unknown' as const,
      message: `nobody tells about ${listed(missing)}`,
    };
  if (Math.min(fresh.requests, old.requests) < ENOUGH_REQUESTS)
    return {
      verdict: 'unknown' as const,
      message: `too few requests to compare: ${counted(fresh.requests, 'request')} on the new side, ${figure(old.requests)} on legacy, ${ENOUGH_REQUESTS} needed on each`,
    };
  const comparisons = [errorsCompared(fresh, old), latencyCompared(fresh, old)];
  return {
    verdict: verdictOf(comparisons),
    message: comparisons.map(({ words }) => words).join('; '),
  };
}

/**
 * How the new side does beside the legacy side, by error rate and by the 99th percentile (below
 * 300 requests on either side: the median). One of them worse is worse. A rate is worse at 1.5 times the other, provided that it is no chance (test of two
 * proportions at 95 %); a percentile at 1.5 times. Unknown below 30 requests on either side,
 * and when neither measure is told by both.
 *
 * @public
 */
export function parityOf(traffic: ObservedTraffic): Parity {
  const { from, to, parallelRun } = traffic;
  return {
    from,
    to,
    new: traffic.new && sideFigures(traffic.new),
    legacy: traffic.legacy && sideFigures(traffic.legacy),
    ...judged(traffic.new, traffic.legacy),
    parallelRun: parallelRun && {
      ...parallelRun,
      mismatchRate: mismatchRateOf(parallelRun),
    },
  };
}
