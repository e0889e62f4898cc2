import type {
  CheckDefinition,
  ReportCheck,
} from '@banyan/backstage-plugin-banyan-common';
import { TRACKS } from '@banyan/core';

/** A check with how it goes in the scope; undefined = it counts nowhere there. */
export type CheckRow = CheckDefinition & {
  counted: ReportCheck | undefined;
};

/** What is shown of the checks; it lives in the address. */
export type CheckFilter = {
  words: string;
  track: string | undefined;
  level: string | undefined;
  isFailing: boolean;
};

const ORDER: readonly (string | null)[] = TRACKS;

const placeOf = (track: string | null) => {
  const place = ORDER.indexOf(track);
  return place < 0 ? ORDER.length : place;
};

/** The checks with their figures, by track and number. */
export function checkRows(
  definitions: readonly CheckDefinition[],
  counted: readonly ReportCheck[],
): CheckRow[] {
  const byKey = new Map(counted.map(check => [check.key, check]));
  return definitions
    .map(check => ({ ...check, counted: byKey.get(check.key) }))
    .sort(
      (a, b) =>
        placeOf(a.track) - placeOf(b.track) ||
        a.id.localeCompare(b.id, 'en', { numeric: true }),
    );
}

const levelsOf = ({ counted, level, scorecards }: CheckRow) => [
  counted?.level,
  level,
  ...scorecards.map(place => place.level),
];

/** Those that the filter lets through. */
export function filteredChecks(
  rows: readonly CheckRow[],
  { words, track, level, isFailing }: CheckFilter,
): CheckRow[] {
  const wanted = words.toLocaleLowerCase('en-US').split(/\s+/).filter(Boolean);
  return rows.filter(row => {
    const text = [row.id, row.title, row.why, row.appliesTo]
      .join(' ')
      .toLocaleLowerCase('en-US');
    return (
      wanted.every(word => text.includes(word)) &&
      (track === undefined || (row.track ?? 'own') === track) &&
      (level === undefined || levelsOf(row).includes(level)) &&
      (!isFailing || (row.counted?.failing ?? 0) > 0)
    );
  });
}

/** Neighbours of one track, with its heading. */
export function byTrack(
  rows: readonly CheckRow[],
): { track: string | null; rows: CheckRow[] }[] {
  const groups: { track: string | null; rows: CheckRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.track === row.track) last.rows.push(row);
    else groups.push({ track: row.track, rows: [row] });
  }
  return groups;
}
