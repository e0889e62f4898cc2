import type { FanPoint, Forecast } from './forecast';
import { amountOf } from './forecastWords';
import { type Look, remainingOf } from './look';
import { monthOf, monthsAfter } from './months';
import { FURTHEST, LONGEST } from './simulatedRuns';
import { withoutDates } from './withoutDates';

const onTheLine = (month: string, percent: number): FanPoint => ({
  month,
  p5: percent,
  p15: percent,
  p25: percent,
  p50: percent,
  p75: percent,
  p85: percent,
  p95: percent,
});

/** The same mean every month: one date, the same for every percentile, for a line has no spread. */
export function straightLine(stated: Omit<Look, 'title' | 'runs'>): Forecast {
  const { at, course, throughput, goal } = stated;
  const mean = throughput.reduce((sum, x) => sum + x, 0) / throughput.length;
  const rate = `${amountOf(mean, course.unit)} a month`;
  const look = { ...stated, title: `A straight line, ${rate}`, runs: 1 };
  const months = Math.ceil(remainingOf(look) / mean);
  if (!(mean > 0 && months <= LONGEST)) {
    return withoutDates(look, 'never', `Not at this rate: ${rate}.`);
  }
  const end = monthOf(monthsAfter(at, months));
  const percentAfter = (month: number) =>
    Math.min(100 * (course.doneAt(at) + month * mean), 100 * goal) /
    course.total;
  const last = Math.min(months, FURTHEST);
  return {
    ...withoutDates(
      look,
      'forecast',
      `A straight line at ${rate} ends in ${end}; it knows no range.`,
    ),
    p50: end,
    p85: end,
    p95: end,
    fan: Array.from({ length: last + 1 }, (_, month) =>
      onTheLine(monthOf(monthsAfter(at, month)), percentAfter(month)),
    ),
    ends: [{ month: end, runs: 1 }],
  };
}
