import type { Fault } from '@banyan/backstage-plugin-banyan-common';
import { clockText, msText, spanText } from '../state';

const of = (percent: number) => (percent < 100 ? ` ${percent}\u00a0%` : '');

/** What a fault does, in words. */
export function faultWords({
  service,
  fault,
  percent,
  latencyMs,
}: Pick<Fault, 'service' | 'fault' | 'percent' | 'latencyMs'>): string {
  switch (fault) {
    case 'errors':
      return `${service} errors ${percent}\u00a0%`;
    case 'latency':
      return `${service} is ${msText(latencyMs)} slower${of(percent)}`;
    default:
      return `${service} is down${of(percent)}`;
  }
}

/** When it began, and when it ends. */
export const faultTimes = (
  { startedAt, endsAt }: Pick<Fault, 'startedAt' | 'endsAt'>,
  now: number,
): string =>
  `started ${clockText(startedAt)} · ${endsAt === null ? 'until somebody ends it' : `ends in ${spanText(endsAt - now)}`}`;
