import type { Forecast } from './forecast';
import { amountOf } from './forecastWords';
import type { Migration } from './migration';
import { monthOf } from './months';
import { scopeAt } from './progressAt';
import { regressionsOf } from './regressionsOf';
import { type Stall, stallsOf } from './stallsOf';
import { counted, figure, listed } from './words';

/** How it went on. */
type Course = {
  migration: Migration;
  from: number;
  /** The end, or the last moment that is known. */
  to: number;
  isOver: boolean;
  /** How much was done at the last moment; null = unknown. */
  percent: number | null;
};

const stoodStill = ({ open, months }: Stall) =>
  `${open.length === 1 ? 'one capability' : amountOf(open.length, 'capabilities')} stood still for ${months} months`;

/** What the forecast took for granted and what did not hold. */
function reasonsOf({ migration, from, to }: Course): string {
  const grown = scopeAt(migration, to) - scopeAt(migration, from);
  const stall = stallsOf(migration, to)
    .filter(each => each.to > from)
    .reduce<Stall | undefined>(
      (longest, each) =>
        longest && longest.months >= each.months ? longest : each,
      undefined,
    );
  const drops = regressionsOf(migration, to).filter(({ at }) => at > from);
  const reasons = listed([
    ...(grown > 0 ? [`scope grew by ${amountOf(grown, 'points')}`] : []),
    ...(stall ? [stoodStill(stall)] : []),
    ...(drops.length > 0
      ? [`it went back ${counted(drops.length, 'time')}`]
      : []),
  ]);
  return reasons === '' ? '' : `, because ${reasons}`;
}

function followedBy({ isOver, percent, to }: Course): string {
  if (isOver) return `the end was ${monthOf(to)}`;
  const share = percent === null ? '' : ` but at ${figure(percent)} %`;
  return `in ${monthOf(to)} it was not over${share}`;
}

/** A forecast beside what really followed, in a sentence. */
export function comparedWith(forecast: Forecast, course: Course): string {
  const { verdict, p50, p85, p95 } = forecast;
  const followed = followedBy(course);
  if (verdict === 'done') return 'It was over already.';
  if (verdict === 'too-little') {
    return `There was too little to look ahead from; ${followed}.`;
  }
  if (verdict === 'never') {
    return `It was not going to end at that rate; ${followed}.`;
  }
  const month = monthOf(course.to);
  if (p95 !== null && month > p95) {
    return `P95 was ${p95}, ${followed}${reasonsOf(course)}.`;
  }
  const dates = Object.entries({ P50: p50, P85: p85, P95: p95 });
  const [name, date] = dates.find(([, by]) => by !== null && month <= by) ?? [
    'P95',
    'not within 50 years',
  ];
  return `${name} was ${date}, ${followed}.`;
}
