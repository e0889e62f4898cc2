/** How the verdicts of parity come about. */
export const PARITY_RULES = [
  [
    'Worse, better',
    'errors: 1.5 times as many, and no chance by a test of two proportions at 95 %; or p99: 1.5 times as long. Everything nearer is as good.',
  ],
  [
    'Unknown',
    'fewer than 30 requests on a side, or a side of which nobody tells. Unknown is no pass.',
  ],
  [
    'Time',
    'the last minutes, but never from before the last change of the intended share.',
  ],
  [
    'p50, p99',
    'from histograms, linear inside a bucket, as Prometheus does: no more exact than the buckets are narrow.',
  ],
  [
    'Parallel run',
    'both sides answer the same request and the answers are compared; matches of all compared, without the differences that are meant.',
  ],
  [
    'Halt rule',
    'the metric against a multiple of its baseline, an upper or a lower limit. A metric that nobody tells is unknown.',
  ],
] as const;
