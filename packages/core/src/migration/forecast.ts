/** When it ends at a rate: months as `YYYY-MM`. @public */
export type ForecastSummary = {
  verdict: 'forecast' | 'done' | 'never' | 'too-little';
  /** By when 50 of 100 runs have ended; null with the verdict `forecast` = not within 50 years. */
  p50: string | null;
  p85: string | null;
  p95: string | null;
  /** One sentence. */
  message: string;
};

/** What the throughput of a forecast was drawn from. @public */
export type ForecastId =
  | 'last-12'
  | 'last-6'
  | 'uncertain-rate'
  | 'rate'
  | 'planned-only'
  | 'unplanned-never';

/** Percent done by a month: so many of 100 runs have at most that. @public */
export type FanPoint = {
  month: string;
  p5: number;
  p15: number;
  p25: number;
  p50: number;
  p75: number;
  p85: number;
  p95: number;
};

/** A forecast with all that it rests on. @public */
export type Forecast = ForecastSummary & {
  id: ForecastId;
  title: string;
  runs: number;
  seed: number;
  /** Points in each month that was drawn from, oldest first. */
  throughput: number[];
  remaining: number;
  assumptions: string[];
  fan: FanPoint[];
  /** How many runs ended in which month. */
  ends: { month: string; runs: number }[];
};
