import { plural } from '@banyan/backstage-plugin-banyan-react';
import type { LessonGroup, LessonItem } from './lessonItems';
import { lessonStanding, type Reports } from './lessonStanding';
import type { Passes } from './passesOf';

/** "3 of 21 teams pass": how many pass, of those that are judged; undefined = nobody is. */
export const passText = (
  { rows, passing }: Pick<Passes, 'rows' | 'passing'>,
  what = 'team',
): string | undefined =>
  rows.length === 0
    ? undefined
    : `${passing} of ${plural(rows.length, what)} ${passing === 1 ? 'passes' : 'pass'}`;

const checksOf = ({ lesson }: LessonItem) => lesson.checks ?? [];

/** The lesson that the smallest share of teams keeps. */
function leastKept(items: readonly LessonItem[], reports: Reports) {
  const judged = items.flatMap(item => {
    const { teams } = lessonStanding(reports, checksOf(item));
    return teams.rows.length > 0 ? [{ item, teams }] : [];
  });
  const shareOf = ({ teams }: (typeof judged)[number]) =>
    teams.passing / teams.rows.length;
  return judged.toSorted((one, other) => shareOf(one) - shareOf(other)).at(0);
}

/** The answer of the page: how many of the lessons are checked, and which one is kept least. */
export function lessonsSentence(
  groups: readonly LessonGroup[],
  reports: Reports | undefined,
): string {
  const all = groups.flatMap(({ items }) => items);
  const universal = all.filter(({ file }) => file.organization === undefined);
  const [counted, what] =
    universal.length > 0 ? [universal, 'universal lesson'] : [all, 'lesson'];
  const checked = counted.filter(item => checksOf(item).length > 0);
  const first = `${checked.length} of ${plural(counted.length, what)} ${
    checked.length === 1 ? 'is' : 'are'
  } enforced by checks`;
  const least = reports && leastKept(checked, reports);
  if (!least) return first;
  const where = reports.teams.scope ? `in ${reports.teams.scope.title} ` : '';
  return least.teams.passing === least.teams.rows.length
    ? `${first}; ${where}every team that is judged passes them`
    : `${first}; ${where}the least kept is “${least.item.lesson.title}”: ${passText(least.teams)}`;
}

/** How many teams pass the checks of all universal lessons together. */
export function allText(
  groups: readonly LessonGroup[],
  reports: Reports,
): string | undefined {
  const checks = groups
    .flatMap(({ items }) => items)
    .filter(({ file }) => file.organization === undefined)
    .flatMap(checksOf);
  const text = passText(lessonStanding(reports, checks).teams);
  return text && `${text} all of them`;
}
