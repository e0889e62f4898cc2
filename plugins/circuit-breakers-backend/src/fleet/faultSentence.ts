import type { Fault } from '@banyan/backstage-plugin-banyan-common';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

function lasting({ startedAt, endsAt }: Fault): string {
  if (endsAt === null) return 'until it is ended';
  const ms = endsAt - startedAt;
  return ms < MINUTE_MS
    ? `for ${Math.round(ms / SECOND_MS)} s`
    : `for ${Math.round(ms / MINUTE_MS)} min`;
}

function effect({ fault, percent, latencyMs }: Fault): string {
  if (fault === 'errors') return `fails ${percent} % of its calls`;
  if (fault === 'down') return `is down for ${percent} % of its calls`;
  return `is ${latencyMs} ms slower for ${percent} % of its calls`;
}

/** A fault in words. */
export const faultSentence = (name: string, fault: Fault): string =>
  `fault injected: ${name} ${effect(fault)} ${lasting(fault)}`;
