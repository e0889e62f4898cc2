import type { Practice } from './model';

/** "1 squad", "3 squads". */
export const plural = (count: number, word: string) =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

/** How many people, or that nobody knows. */
export function peopleWords(people: number | undefined): string {
  if (people === undefined) return 'people unknown';
  return people === 1 ? '1 person' : `${people} people`;
}

/** How many of a chapter's or guild's people are known by name. */
export function memberWords({
  people,
  members,
}: Pick<Practice, 'members' | 'people'>): string {
  if (members === undefined) return 'members unknown';
  return people === undefined || members >= people
    ? 'all listed'
    : `${members} listed`;
}

/** A share as a percentage. */
export const percent = (share: number) => `${Math.round(share * 100)}%`;
