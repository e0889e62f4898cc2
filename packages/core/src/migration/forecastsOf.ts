import { courseOf, type PercentAt } from './courseOf';
import type { Forecast } from './forecast';
import { namesOf, verb } from './forecastWords';
import type { Look } from './look';
import { lookAhead } from './lookAhead';
import type { Migration } from './migration';
import type { Measure } from './progressAt';
import { refusalOf } from './refusalOf';
import { straightLine } from './straightLine';
import { throughputOf } from './throughputOf';
import { withoutDates } from './withoutDates';
import { figure } from './words';

/** How to look ahead. @public */
export type ForecastOptions = {
  /** Default: weight. */
  measure?: Measure;
  /** Default: 10,000. */
  runs?: number;
  /** Default: 11. */
  seed?: number;
  /** For the measure `traffic`: the share that was seen, day by day, oldest first. */
  seen?: readonly PercentAt[];
};

/** So much of the past is drawn from, and so much when only the recent past is to count. */
const MONTHS = 12;
const RECENT_MONTHS = 6;

const titleOf = ({ length }: readonly number[]) =>
  `Last ${length} months, at random`;

function lookOf(
  migration: Migration,
  at: number,
  { measure = 'weight', runs = 10_000, seed = 11, seen = [] }: ForecastOptions,
): Look {
  const course = courseOf(migration, at, { measure, seen });
  const throughput = throughputOf(course, at, MONTHS);
  const title = titleOf(throughput);
  const goal = course.total;
  return {
    id: 'last-12',
    title,
    migration,
    at,
    course,
    throughput,
    goal,
    runs,
    seed,
  };
}

function recently(look: Look): Forecast[] {
  const throughput = look.throughput.slice(-RECENT_MONTHS);
  if (throughput.length === look.throughput.length) return [];
  const title = titleOf(throughput);
  return [lookAhead({ ...look, id: 'last-6', title, throughput })];
}

/** A year is little to know a rate from: the same months, as one draw of many. */
const uncertainly = (look: Look): Forecast =>
  lookAhead({
    ...look,
    id: 'uncertain-rate',
    title: `${look.title}, the rate itself uncertain`,
  });

/** Without what has no first step, and with it, if it never gets one. */
function byPlan(look: Look): { planned: Forecast[]; unplanned: Forecast[] } {
  const { planned: goal, unplanned, total } = look.course;
  if (goal === total) return { planned: [], unplanned: [] };
  const names = namesOf(unplanned);
  const title = `Only the planned ${figure(goal)} of ${figure(total)}`;
  const never = `${names} ${verb(unplanned, 'has', 'have')} no first step`;
  return {
    planned: [lookAhead({ ...look, id: 'planned-only', title, goal })],
    unplanned: [
      withoutDates(
        { ...look, id: 'unplanned-never', title: `${names} at 0 a month` },
        'never',
        `Not at this rate: ${never}.`,
      ),
    ],
  };
}

/** The forecast to show, without the other ways to count. @public */
export function forecastOf(
  migration: Migration,
  at: number,
  options: ForecastOptions = {},
): Forecast {
  const look = lookOf(migration, at, options);
  return refusalOf(look) ?? lookAhead(look);
}

/**
 * When a migration ends, as seen at a moment: nothing that came after is looked at. Months are
 * drawn at random from the last twelve (Monte Carlo); then the other ways to count: the last
 * six, a rate that twelve months cannot settle, only what is in the plan, a straight line. It is
 * honest about too little to draw from, and "not at this rate" is an answer.
 *
 * @public
 */
export function forecastsOf(
  migration: Migration,
  at: number,
  options: ForecastOptions = {},
): Forecast[] {
  const look = lookOf(migration, at, options);
  const refusal = refusalOf(look);
  if (refusal) return [refusal];
  const { planned, unplanned } = byPlan(look);
  return [
    lookAhead(look),
    ...recently(look),
    uncertainly(look),
    ...planned,
    straightLine({ ...look, id: 'rate' }),
    ...unplanned,
  ];
}
