import type { Course } from './courseOf';
import { amountOf, namesOf, verb } from './forecastWords';
import { type Look, remainingOf } from './look';
import { movementsOf } from './movements';
import { movingAt } from './stateAt';
import { counted, figure } from './words';

function drawnFrom({ id, throughput, course: { unit } }: Look): string {
  const months = throughput.length;
  const mean = throughput.reduce((sum, x) => sum + x, 0) / months;
  if (id === 'rate') {
    return `Every month adds the mean of the last ${months}: ${amountOf(mean, unit)}.`;
  }
  const least = figure(Math.min(...throughput));
  const most = amountOf(Math.max(...throughput), unit);
  const none = throughput.filter(x => x === 0).length;
  const from =
    id === 'uncertain-rate'
      ? `Each run draws ${months} months at random from the last ${months}, and goes on with those`
      : `Months are drawn at random from the last ${months}`;
  return `${from} (${least} to ${most} a month, mean ${figure(mean)}; ${none} of ${months} had none).`;
}

/** What may make the rest harder, as far as somebody has said it. */
function doubtsOf({ migration, at }: Look): string {
  const open = movingAt(migration, at).filter(
    ({ state }) => state.percent !== 100,
  );
  const told = (
    is: (each: (typeof open)[number]) => boolean,
    words: string[],
  ) => {
    const names = open.filter(is).map(({ capability }) => capability.name);
    const [one, more] = words;
    return names.length > 0
      ? [`${namesOf(names)} ${verb(names, one, more)}`]
      : [];
  };
  const doubts = [
    ...told(
      ({ state }) => state.data === 'shared',
      ['still works on shared data', 'still work on shared data'],
    ),
    ...told(
      ({ state }) => state.stage === 'blocked',
      ['is blocked', 'are blocked'],
    ),
  ];
  return doubts.length > 0 ? ` Doubtful: ${doubts.join('; ')}.` : '';
}

function scopeOf({ course, goal }: Look): string {
  const { total, planned, unplanned, unit } = course;
  if (goal < total) {
    return `Only what is planned counts, ${amountOf(goal, unit)} of ${figure(total)}: without ${namesOf(unplanned)}.`;
  }
  const stays = `Scope stays at ${amountOf(total, unit)}.`;
  if (unplanned.length === 0) return `${stays} All of it is in the plan.`;
  const missing = `${namesOf(unplanned)} (${figure(total - planned)}) ${verb(unplanned, 'has', 'have')} no first step`;
  return `${stays} It is ${figure(planned)} in the plan today; ${missing}.`;
}

const neverStarted = ({ unplanned, total, planned, unit }: Course) =>
  `${namesOf(unplanned)} (${amountOf(total - planned, unit)}) ${verb(unplanned, 'stays', 'stay')} at 0 for good.`;

function dropsOf({ migration, at }: Look): string {
  const steps = movementsOf(migration, at);
  const drops = steps.filter(({ from, to }) => to < from).length;
  const told = `${counted(drops, 'drop')} in ${counted(steps.length, 'recorded step')}`;
  return drops === 0
    ? `Nothing goes back: ${told}.`
    : `What went back can go back again: ${told}.`;
}

/** What a forecast takes for granted, in sentences; none when there is nothing to draw from. */
export function assumptionsOf(look: Look): string[] {
  const { id, throughput, course } = look;
  if (throughput.length === 0) return [];
  if (id === 'unplanned-never') return [neverStarted(course)];
  const rest = amountOf(remainingOf(look), course.unit);
  return [
    drawnFrom(look),
    `The rest, ${rest}, is as hard as what was done.${doubtsOf(look)}`,
    ...(course.unit === 'percent' ? [] : [scopeOf(look), dropsOf(look)]),
  ];
}
