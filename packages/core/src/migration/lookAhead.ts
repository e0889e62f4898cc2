import type { FanPoint, Forecast } from './forecast';
import { amountOf, namesOf } from './forecastWords';
import { type Look, remainingOf } from './look';
import { monthOf, monthsAfter } from './months';
import {
  FURTHEST,
  LONGEST,
  monthsUntil,
  type SimulatedRuns,
  simulatedRuns,
} from './simulatedRuns';
import { withoutDates } from './withoutDates';

/** The picture goes on until nearly all runs have ended. */
const NEARLY_ALL = 0.99;

function fanOf({ at, course, runs }: Look, run: SimulatedRuns): FanPoint[] {
  const last = monthsUntil(run, runs * NEARLY_ALL) ?? FURTHEST;
  return Array.from({ length: Math.min(last, FURTHEST) + 1 }, (_, months) => {
    const percent = (share: number) =>
      months === 0
        ? (100 * course.doneAt(at)) / course.total
        : run.percentAfter(months, share);
    return {
      month: monthOf(monthsAfter(at, months)),
      p5: percent(0.05),
      p15: percent(0.15),
      p25: percent(0.25),
      p50: percent(0.5),
      p75: percent(0.75),
      p85: percent(0.85),
      p95: percent(0.95),
    };
  });
}

function endsOf({ at }: Look, { endedIn }: SimulatedRuns): Forecast['ends'] {
  const first = endedIn.findIndex(runs => runs > 0);
  if (first < 0) return [];
  const last = endedIn.findLastIndex(runs => runs > 0);
  return [...endedIn.subarray(first, last + 1)].map((runs, index) => ({
    month: monthOf(monthsAfter(at, first + index)),
    runs,
  }));
}

function neverMessage({ throughput, course: { unit } }: Look): string {
  const gained = throughput.reduce((sum, x) => sum + x, 0);
  const time = `in the last ${throughput.length} months`;
  if (gained > 0) {
    return 'Not at this rate: it does not end within 50 years.';
  }
  return throughput.every(x => x === 0)
    ? `Not at this rate: nothing moved ${time}.`
    : `Not at this rate: it lost ${amountOf(-gained, unit)} ${time}.`;
}

/** What has to come true beside the rate. */
function conditionOf({ goal, course: { total, unplanned } }: Look): string {
  if (unplanned.length === 0 || goal < total) return '';
  return unplanned.length === 1
    ? `, if ${namesOf(unplanned)} starts; it has no plan yet`
    : `, if ${namesOf(unplanned)} start; they have no plan yet`;
}

/** By which months half, 85 and 95 of 100 possible futures have ended, and how they go. */
export function lookAhead(look: Look): Forecast {
  const { at, runs, course } = look;
  if (remainingOf(look) === 0) {
    return withoutDates(look, 'done', 'All that is in the plan is done.');
  }
  const done = course.doneAt(at);
  if (done + LONGEST * Math.max(...look.throughput) < look.goal) {
    return withoutDates(look, 'never', neverMessage(look));
  }
  const run = simulatedRuns({
    ...look,
    isRateUncertain: look.id === 'uncertain-rate',
    done,
    total: course.total,
  });
  const monthOfEnd = (share: number) => {
    const months = monthsUntil(run, share * runs);
    return months === null ? null : monthOf(monthsAfter(at, months));
  };
  const [p50, p85, p95] = [0.5, 0.85, 0.95].map(monthOfEnd);
  const pictures = { fan: fanOf(look, run), ends: endsOf(look, run) };
  if (p50 === null) {
    return { ...withoutDates(look, 'never', neverMessage(look)), ...pictures };
  }
  const ends =
    p85 === null
      ? `half of the runs end by ${p50} (P50), and 15 of 100 not within 50 years`
      : `it ends by ${p85} (P85)`;
  const message = `At this rate ${ends}${conditionOf(look)}.`;
  return {
    ...withoutDates(look, 'forecast', message),
    ...pictures,
    p50,
    p85,
    p95,
  };
}
