import type { Standing } from '@banyan/core';
import { makeBadge } from 'badge-maker';

/** Fills of the right half; the words on them have a contrast of 4.5 : 1 at least. */
const COLORS: Readonly<Record<string, string>> = {
  bronze: '#8a6436',
  silver: '#5f6f80',
  gold: '#8a6a00',
};
const OTHER_LEVEL = '#0a5f9e';
const NO_LEVEL = '#656f79';

/** What is shown: how something stands on a ladder; undefined = there is nothing to show. */
export type BadgeOf = {
  label?: string;
  levels: readonly string[];
  standing?: Standing;
};

const inCapitals = (word: string) =>
  `${word.slice(0, 1).toLocaleUpperCase('en-US')}${word.slice(1)}`;

function shown({ levels, standing }: BadgeOf): {
  message: string;
  color: string;
} {
  if (!standing) return { message: 'unknown', color: NO_LEVEL };
  const { reached, passed, counting } = standing;
  if (reached === null) return { message: 'not rated', color: NO_LEVEL };
  const figures = `${passed} of ${counting}`;
  const level = levels[reached];
  if (level === undefined)
    return { message: `Starting, ${figures}`, color: NO_LEVEL };
  return {
    message: `${inCapitals(level)}, ${figures}`,
    color: COLORS[level] ?? OTHER_LEVEL,
  };
}

/** A level as a picture, with words. */
export const badge = (of: BadgeOf): string =>
  makeBadge({
    label: of.label ?? 'scorecards',
    ...shown(of),
    labelColor: '#3b444d',
    style: 'flat',
  });
