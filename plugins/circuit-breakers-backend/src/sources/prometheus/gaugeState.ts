import type { BreakerState } from '@banyan/core';
import type { Sample } from '@banyan/backstage-plugin-banyan-node';

/** The state that the value of one gauge stands for. */
export function gaugeState(
  samples: readonly Sample[],
  states: Readonly<Record<string, BreakerState>>,
): { state: BreakerState; unknownBecause?: string } {
  const [value, ...more] = new Set(samples.map(sample => String(sample.value)));
  const unknown = (unknownBecause: string) => ({
    state: 'unknown' as const,
    unknownBecause,
  });
  if (value === undefined) return unknown('its metrics do not tell its state');
  if (more.length) {
    return unknown(`it says ${[value, ...more].join(' and ')} at once`);
  }
  return Object.hasOwn(states, value)
    ? { state: states[value] }
    : unknown(`it says ${value}, which stands for no state`);
}
