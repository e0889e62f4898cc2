import type { ComparedMeasure } from '@banyan/backstage-plugin-banyan-common';

const worded = (value: number, unit: ComparedMeasure['unit']) =>
  unit === 'share' ? `${Number((value * 100).toFixed(1))} %` : String(value);

/** From where on a measure is good, fair and poor, in words. */
export function limitWords({ limits, better, unit }: ComparedMeasure): string {
  if (!limits || !better) return 'none: it is not judged';
  const isUpTo = better === 'less';
  const reach = (value: number) => {
    const words = worded(value, unit);
    if (!isUpTo) return `from ${words} on`;
    return unit === 'count' ? `up to ${words}` : `below ${words}`;
  };
  const { good, fair } = limits;
  if (good === fair) return `good ${reach(good)}, poor otherwise`;
  const isNeverPoor = fair === 0 || fair === Infinity;
  return isNeverPoor
    ? `good ${reach(good)}, fair otherwise`
    : `good ${reach(good)}, fair ${reach(fair)}, poor otherwise`;
}
