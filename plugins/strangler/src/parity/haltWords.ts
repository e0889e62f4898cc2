import type { HaltState } from '@banyan/backstage-plugin-banyan-common';

/** A value of the metric with its unit. */
export const amountText = (
  value: number | null,
  unit: string | null,
): string => {
  if (value === null) return 'unknown';
  const number = Number(value.toPrecision(4));
  return unit ? `${number} ${unit}` : String(number);
};

/** Where the rule stops, in words. */
export function limitText({
  multiplier,
  baseline,
  above,
  below,
  unit,
}: HaltState): string {
  const parts = [
    multiplier !== null &&
      `at ${multiplier} × the baseline${baseline === null ? ', which is not stated' : ` of ${amountText(baseline, unit)}`}`,
    above !== null && `above ${amountText(above, unit)}`,
    below !== null && `below ${amountText(below, unit)}`,
  ].filter(part => part !== false);
  return parts.length > 0 ? parts.join(' or ') : 'nowhere: no limit is stated';
}

/** What the verdict means for those who move traffic. */
export const haltMeaning = ({ verdict, currentAt }: HaltState): string => {
  if (verdict === 'halt')
    return 'The rule is met: move nothing more to the new side, find the cause, or go a step back.';
  if (verdict === 'go') return 'The rule is not met: the migration may go on.';
  return currentAt === null
    ? 'Nobody tells the metric, so nobody knows whether it has to stop. That is no pass.'
    : 'The metric is told, but the rule cannot be judged without its baseline. That is no pass.';
};

/** How far the metric is on its way to the limit, 0 to 100; null = not known. */
export const haltShare = ({ current, limit, below }: HaltState) =>
  current === null || limit === null || limit <= 0 || below === limit
    ? null
    : Math.min(100, Math.max(0, (100 * current) / limit));
