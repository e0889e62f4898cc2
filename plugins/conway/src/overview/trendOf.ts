import type { AlignmentDay } from '@banyan/backstage-plugin-banyan-common';

type Point = { day: string; value: number | null };

const figure = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(2);

/** A measure over the days, and what became of it in words. */
export function trendOf(
  days: readonly AlignmentDay[],
  measure: keyof AlignmentDay,
): { points: Point[]; words: string } {
  const points = days.map((each): Point => {
    const value = each[measure];
    return { day: each.day, value: typeof value === 'number' ? value : null };
  });
  const known = points.filter(({ value }) => value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { points, words: 'no history yet' };
  if (known.length === 1) return { points, words: `first day ${first.day}` };
  const change = (last.value ?? 0) - (first.value ?? 0);
  const words =
    change === 0
      ? `no change since ${first.day}`
      : `${change > 0 ? '+' : '−'}${figure(Math.abs(change))} since ${first.day}`;
  return { points, words };
}
