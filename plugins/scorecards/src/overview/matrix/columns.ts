import type {
  ReportCheck,
  ReportResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { TRACKS } from '@banyan/core';

/** A column: one check, or several that nobody fails, folded into one. */
export type Column = {
  id: string;
  track: string | null;
  /** Places of its checks in the report. */
  checks: readonly number[];
};

/** Which order the columns have. */
export type ColumnOrder = 'track' | 'failures';

type Placed = ReportCheck & { place: number };

const ORDER: readonly (string | null)[] = TRACKS;

const trackPlace = (track: string | null) => {
  const place = ORDER.indexOf(track);
  return place < 0 ? ORDER.length : place;
};

const byTrack = (a: Placed, b: Placed) =>
  trackPlace(a.track) - trackPlace(b.track) ||
  a.id.localeCompare(b.id, 'en', { numeric: true });

const byFailures = (a: Placed, b: Placed) =>
  b.failing - a.failing || byTrack(a, b);

/** The columns of a report; `isFolding` = neighbours of one track that nobody fails become one. */
export function columnsOf(
  { checks }: Pick<ReportResponse, 'checks'>,
  { order, isFolding }: { order: ColumnOrder; isFolding: boolean },
): Column[] {
  const placed = checks
    .map((check, place) => ({ ...check, place }))
    .sort(order === 'track' ? byTrack : byFailures);
  const groups: Placed[][] = [];
  for (const check of placed) {
    const last = groups.at(-1);
    const joins =
      isFolding &&
      check.failing === 0 &&
      last?.[0].failing === 0 &&
      (order === 'failures' || last[0].track === check.track);
    if (joins) last.push(check);
    else groups.push([check]);
  }
  return groups.map(group => ({
    id: group.map(({ key }) => key).join(' '),
    track: order === 'track' || group.length === 1 ? group[0].track : null,
    checks: group.map(({ place }) => place),
  }));
}

/** Neighbours of one track, for the heading above them. */
export function trackSpans(
  columns: readonly Column[],
): { track: string | null; span: number }[] {
  const spans: { track: string | null; span: number }[] = [];
  for (const { track } of columns) {
    const last = spans.at(-1);
    if (last && last.track === track) last.span += 1;
    else spans.push({ track, span: 1 });
  }
  return spans;
}

/** The number of a check within its track: `OWN-01` is `01`; what folds says how many. */
export const shortName = (
  { checks: known }: Pick<ReportResponse, 'checks'>,
  { checks }: Column,
): string =>
  checks.length > 1
    ? `+${checks.length}`
    : (/-(\d+)$/.exec(known[checks[0]].id)?.[1] ?? known[checks[0]].id);
