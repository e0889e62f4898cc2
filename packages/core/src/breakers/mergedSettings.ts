import type { BreakerReading, BreakerSettings } from './reading';

/** Of each setting what the first instance says that tells it. */
export function mergedSettings(
  readings: readonly BreakerReading[],
): BreakerSettings {
  const result: BreakerSettings = {};
  for (const { settings = {} } of readings) {
    for (const [key, value] of Object.entries(settings)) {
      if (value !== undefined && !(key in result))
        Object.assign(result, { [key]: value });
    }
  }
  return result;
}
