import type { Forecast } from './forecast';
import { type Look, remainingOf } from './look';
import { monthOf } from './months';
import { lastMoved } from './movements';
import { monthsOfMovement } from './throughputOf';
import { withoutDates } from './withoutDates';
import { counted } from './words';

/** A forecast needs so many months of movement. */
const FEWEST_MONTHS = 6;

function doneMessage({ migration, at, course: { unit } }: Look): string {
  const last = unit === 'percent' ? null : lastMoved(migration, at);
  return last === null
    ? 'Nothing is left to move.'
    : `Nothing is left to move; the last step was in ${monthOf(last)}.`;
}

function tooLittleMessage(look: Look): string {
  const { course, at } = look;
  if (course.total === 0) {
    return 'Nobody has said how it stands, so there is nothing to look ahead from.';
  }
  const months = monthsOfMovement(course, at);
  return months === null
    ? 'Nothing has moved yet; a forecast needs six months of movement.'
    : `It has moved for ${counted(months, 'month')}; a forecast needs six.`;
}

/** Why nothing can be foretold; undefined = it can. */
export function refusalOf(look: Look): Forecast | undefined {
  const { course, at } = look;
  const refusal = { ...look, throughput: [] };
  if (course.total > 0 && remainingOf(look) === 0) {
    return withoutDates(refusal, 'done', doneMessage(look));
  }
  return (monthsOfMovement(course, at) ?? 0) < FEWEST_MONTHS
    ? withoutDates(refusal, 'too-little', tooLittleMessage(look))
    : undefined;
}
