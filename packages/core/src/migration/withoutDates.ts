import { assumptionsOf } from './assumptionsOf';
import type { Forecast } from './forecast';
import { type Look, remainingOf } from './look';

/** A forecast that has no dates to tell. */
export const withoutDates = (
  look: Look,
  verdict: Forecast['verdict'],
  message: string,
): Forecast => ({
  verdict,
  p50: null,
  p85: null,
  p95: null,
  message,
  id: look.id,
  title: look.title,
  runs: look.runs,
  seed: look.seed,
  throughput: look.throughput,
  remaining: remainingOf(look),
  assumptions: assumptionsOf(look),
  fan: [],
  ends: [],
});
