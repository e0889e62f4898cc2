import type { HaltState, Parity } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** How the new side stands to legacy: the mark and the words, the worst first. */
export const PARITY_VERDICTS: Readonly<
  Record<Parity['verdict'], { status: Status; word: string }>
> = {
  worse: { status: 'fail', word: 'worse than legacy' },
  unknown: { status: 'unknown', word: 'unknown' },
  same: { status: 'pass', word: 'as good as legacy' },
  better: { status: 'pass', word: 'better than legacy' },
};

/** What the halt rule says. */
export const HALT_VERDICTS: Readonly<
  Record<HaltState['verdict'], { status: Status; word: string }>
> = {
  halt: { status: 'fail', word: 'halt' },
  go: { status: 'pass', word: 'go on' },
  unknown: { status: 'unknown', word: 'unknown' },
};

const DIGITS = 2;

/** A rate in percent; small ones keep the digits that tell them from nothing: "0.012 %". */
export function rateText(percent: number | null): string {
  if (percent === null) return 'unknown';
  if (percent === 0) return '0 %';
  return `${percent < 1 ? Number(percent.toPrecision(DIGITS)) : percent.toFixed(1)} %`;
}

/** A time: "84 ms", "1.2 s". */
export function msText(ms: number | null): string {
  if (ms === null) return 'unknown';
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

const FAR = 1.5;

/** How far the new side is from legacy, where that is far: "3.1 × legacy"; undefined = near, or unknown. */
export function timesText(
  fresh: number | null,
  legacy: number | null,
): string | undefined {
  if (fresh === null || legacy === null || legacy === 0) return undefined;
  const times = fresh / legacy;
  return times >= FAR || times <= 1 / FAR
    ? `${Number(times.toPrecision(DIGITS))} × legacy`
    : undefined;
}

/** How many of the compared answers were the same; null = none was compared. */
export const matchRate = (run: Parity['parallelRun']): number | null =>
  run?.mismatchRate === null || run?.mismatchRate === undefined
    ? null
    : 100 - run.mismatchRate;

/** "99.7 %": never rounded up to all of them. */
export function matchText(percent: number | null): string {
  if (percent === null) return 'not compared';
  if (percent === 100) return '100 %';
  return `${Math.min(percent, 99.999).toFixed(percent > 99.9 ? 3 : 1)} %`;
}
