/** A pilot pauses at so many times the baseline, unless another figure was agreed. @public */
export const STOP_MULTIPLIER = 2;

/** What a pilot is held against; null = nobody knows. @public */
export type PilotMeasure = {
  /** Incidents a week, or whatever the rule looks at. */
  current: number | null;
  baseline: number | null;
  multiplier?: number;
};

/** Where a pilot pauses, in the unit of the baseline. @public */
export const stopLimit = (
  baseline: number,
  multiplier = STOP_MULTIPLIER,
): number => baseline * multiplier;

/**
 * Whether a pilot goes on: it pauses once what goes wrong has reached `multiplier` (2) times the
 * baseline. Null while a figure is missing. Source: the reversal rule of chapter S0, MIG-07.
 *
 * @public
 */
export function stopRule({
  current,
  baseline,
  multiplier = STOP_MULTIPLIER,
}: PilotMeasure): { limit: number; verdict: 'go-on' | 'pause' } | null {
  if (current === null || baseline === null) return null;
  const limit = stopLimit(baseline, multiplier);
  return { limit, verdict: current >= limit ? 'pause' : 'go-on' };
}
