import { plural } from '@banyan/backstage-plugin-banyan-react';
import type {
  EntityScorecard,
  VerdictName,
} from '@banyan/backstage-plugin-banyan-common';
import { levelTitle, levelWord, VERDICT_WORDS } from '../ladder';

const NAMED = 2;

const named = (titles: readonly string[]) => {
  const more = titles.length - NAMED;
  return `${titles.slice(0, NAMED).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
};

/** Where it stands and what is missing, in one sentence. */
export function entitySentence(
  { levels, standing, next, rungs }: EntityScorecard,
  titleOf: (check: string) => string,
): string {
  const { reached, passed, counting } = standing;
  if (reached === null) return 'Not rated: no check counts for it';
  const now = reached < 0 ? 'No level yet' : levelWord(levels, reached);
  if (next.length === 0) {
    return passed === counting
      ? `${now}: every check that counts passes`
      : `${now}: nothing holds it back`;
  }
  const open = rungs.find(({ state }) => state === 'open')?.level;
  const goal = open === undefined ? 'the next level' : levelTitle(open);
  return `${now}, and ${plural(next.length, 'check')} from ${goal}: ${named(next.map(titleOf))}`;
}

/** How many results say what, the worst first. */
export function verdictCounts(verdicts: readonly VerdictName[]): string[] {
  const counts = new Map<string, number>();
  for (const verdict of verdicts) {
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return Object.entries(VERDICT_WORDS).flatMap(([verdict, word]) => {
    const count = counts.get(verdict);
    return count ? [`${count} ${word}`] : [];
  });
}
