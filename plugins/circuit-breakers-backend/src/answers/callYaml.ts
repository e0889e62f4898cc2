import { parseEntityRef } from '@backstage/catalog-model';
import type { Call } from '@banyan/core';
import type { SuggestedTimeout } from './suggestedTimeout';

/** Where most libraries begin; which one it is depends on the caller. */
const START = {
  isolation: 'semaphore',
  volumeThreshold: 20,
  errorThresholdPercent: 50,
  windowMs: 10_000,
  sleepWindowMs: 5_000,
};

/** The callee as the caller would write it. */
function written(from: string, to: string): string {
  const { kind, namespace, name } = parseEntityRef(to);
  const isNear = parseEntityRef(from).namespace === namespace;
  return isNear ? `${kind}:${name}` : `${kind}:${namespace}/${name}`;
}

const scalar = (value: number | string) =>
  /^[\w-]+$/.test(String(value)) ? String(value) : JSON.stringify(value);

const breakerOf = ({ breaker }: Call) => ({ ...START, ...breaker });

/** The call as it would stand in spec.calls, with a breaker. */
export function callYaml(
  from: string,
  call: Call,
  timeout: SuggestedTimeout | undefined,
): string {
  const { kind = call.critical ? 'none' : 'default', description } =
    call.fallbackAnswer ?? {};
  const lines = [
    `- to: ${written(from, call.to)}`,
    `  mode: ${call.mode}`,
    `  critical: ${call.critical}`,
    timeout
      ? `  timeoutMs: ${timeout.ms} # ${timeout.because}`
      : '  # timeoutMs: about twice the p99 of the callee',
    '  breaker:',
    ...Object.entries(breakerOf(call)).map(
      ([key, value]) => `    ${key}: ${scalar(value)}`,
    ),
    '  fallback:',
    kind === 'none' ? '    kind: none # fail fast' : `    kind: ${kind}`,
    ...(description ? [`    description: ${scalar(description)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
