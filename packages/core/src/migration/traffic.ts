/**
 * How many calls took at most so long: cumulative, ascending, the last without a limit, as in
 * the histograms of Prometheus.
 *
 * @public
 */
export type Histogram = readonly {
  /** Milliseconds; null = no limit. */
  atMostMs: number | null;
  count: number;
}[];

/** What one side of a gateway served in a time. @public */
export type SideTraffic = {
  requests: number;
  /** Answers with 5xx and none at all; null = not told. */
  errors: number | null;
  latency: Histogram | null;
};

/** What both sides answered to the same requests, compared. @public */
export type ParallelRun = {
  matched: number;
  mismatched: number;
  /** Differences that are meant to be. */
  ignored: number;
};

/** What a gateway did with one capability in a time. A side that is null is not known. @public */
export type ObservedTraffic = {
  capability: string;
  /** Epoch milliseconds. */
  from: number;
  to: number;
  new: SideTraffic | null;
  legacy: SideTraffic | null;
  /** What the gateway was configured to send to the new side at the end, 0 to 100; null = not told. */
  intendedPercent: number | null;
  parallelRun: ParallelRun | null;
};
