import {
  type Lesson,
  LESSON_LISTS,
  type LessonList,
} from '@banyan/backstage-plugin-banyan-common';
import type { CaseFile } from '../data';

/** What organizations are called, by reference. */
type Titles = ReadonlyMap<string, string>;

/** A lesson with its file; `key` tells it from every other one, also in an address. */
export type LessonItem = {
  key: string;
  file: CaseFile;
  lesson: Lesson;
  titles: Titles;
};

/** Lessons that stand under one heading. */
export type LessonGroup = {
  id: string;
  title: string;
  items: readonly LessonItem[];
};

const LIST_TITLES: Readonly<Record<LessonList, string>> = {
  'always-works': 'What always works',
  'always-fails': 'What always fails',
  pattern: 'Patterns',
  warning: 'Warnings',
  framing: 'How to read the cases',
  decision: 'How to decide',
};

const titlesIn = (files: readonly CaseFile[]): Titles =>
  new Map(
    files.flatMap(({ organization, title }) =>
      organization ? [[organization, title] as const] : [],
    ),
  );

/** A file's lessons in its own order. */
export const lessonsOf = (
  file: CaseFile,
  titles = titlesIn([file]),
): LessonItem[] =>
  (file.spec.lessons ?? []).map(lesson => ({
    key: `${file.ref.slice(file.ref.indexOf(':') + 1)}/${lesson.id}`,
    file,
    lesson,
    titles,
  }));

/** The lessons of all files by list, then each company's own by company. */
export function lessonGroups(files: readonly CaseFile[]): LessonGroup[] {
  const titles = titlesIn(files);
  const all = files.flatMap(file => lessonsOf(file, titles));
  const lists = LESSON_LISTS.map(id => ({
    id,
    title: LIST_TITLES[id],
    items: all.filter(({ lesson }) => lesson.list === id),
  }));
  const own = files.map(file => ({
    id: file.ref,
    title: file.title,
    items: all.filter(
      item => item.file === file && item.lesson.list === undefined,
    ),
  }));
  return [...lists, ...own].filter(({ items }) => items.length > 0);
}

/** The lesson that an address means: by its key, or by its id alone where that is enough. */
export const lessonNamed = (
  groups: readonly LessonGroup[],
  name: string | undefined,
): LessonItem | undefined => {
  const all = groups.flatMap(({ items }) => items);
  return (
    all.find(({ key }) => key === name) ??
    all.find(({ lesson }) => lesson.id === name)
  );
};
