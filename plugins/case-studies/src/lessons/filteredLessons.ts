import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import type { LessonGroup, LessonItem } from './lessonItems';

/** What is shown of the lessons; it lives in the address. */
export type LessonFilter = {
  words: string;
  list: string | undefined;
  check: string | undefined;
};

/** What the address says of the filter. */
export const lessonFilter = ({ get }: Pick<UrlState, 'get'>): LessonFilter => ({
  words: get('q') ?? '',
  list: get('list'),
  check: get('check'),
});

const folded = (text: string) => text.toLocaleLowerCase('en-US');

const textOf = ({ file, lesson }: LessonItem) =>
  folded(
    [
      file.title,
      lesson.title,
      lesson.why,
      ...(lesson.failed ?? []).map(({ text }) => text),
      ...(lesson.checks ?? []),
    ].join(' '),
  );

/** The lessons that the filter lets through, under their headings. */
export function filteredLessons(
  groups: readonly LessonGroup[],
  { words, list, check }: LessonFilter,
): LessonGroup[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const fits = (item: LessonItem) => {
    const text = textOf(item);
    return (
      wanted.every(word => text.includes(word)) &&
      (check === undefined || item.lesson.checks?.includes(check) === true)
    );
  };
  return groups
    .filter(({ id }) => list === undefined || id === list)
    .map(group => ({ ...group, items: group.items.filter(fits) }))
    .filter(({ items }) => items.length > 0);
}

/** Every check that a lesson names, in their order. */
export const checksNamed = (groups: readonly LessonGroup[]): string[] =>
  [
    ...new Set(
      groups.flatMap(({ items }) =>
        items.flatMap(({ lesson }) => lesson.checks ?? []),
      ),
    ),
  ].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
