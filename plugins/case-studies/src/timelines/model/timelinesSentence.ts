import { plural } from '@banyan/backstage-plugin-banyan-react';
import { DateTime } from 'luxon';
import type { LaneEvent } from './lanes';
import type { MigrationBar } from './migrationBar';
import {
  type CountPoint,
  countWords,
  type DrawnCount,
  isBeside,
  isDrawn,
} from './serviceCounts';

/** What one lane has for the sentence. */
export type LaneFacts = {
  title: string;
  events: readonly LaneEvent[];
  bars: readonly MigrationBar[];
  counts: readonly CountPoint[];
};

const yearsOf = ({ from, last }: MigrationBar) =>
  DateTime.fromMillis(last).diff(DateTime.fromMillis(from), 'years').years;

/** How long the longest migration that is over took, in years; undefined = none is over. */
export function longestYears(
  bars: readonly MigrationBar[],
): number | undefined {
  const over = bars.filter(bar => bar.doneAt !== undefined).map(yearsOf);
  return over.length > 0 ? Math.max(...over) : undefined;
}

function tookWords(lanes: readonly LaneFacts[]): string | undefined {
  const told = lanes.flatMap(({ title, bars }) => {
    const years = longestYears(bars);
    return years === undefined ? [] : [{ title, years: Math.round(years) }];
  });
  if (told.length === 0) return undefined;
  const least = Math.min(...told.map(({ years }) => years));
  const most = Math.max(...told.map(({ years }) => years));
  const upTo = most < 1 ? 'less than a year' : plural(most, 'year');
  return told.length === 1
    ? `The main migration of ${told[0].title} took ${upTo}`
    : `The main migrations took ${least < most ? `${least} to ` : ''}${upTo} each`;
}

/** An account of at most this share of the highest count before it tells of a swing back. */
const SWING = 0.1;

/** A count far below the highest one before it, both in the words of their sources. */
export function swingOf(
  counts: readonly CountPoint[],
): { from: DrawnCount; to: DrawnCount } | undefined {
  const drawn = counts.filter(isDrawn);
  const line = drawn.filter(point => !isBeside(point));
  return drawn
    .toSorted((a, b) => a.span.at - b.span.at)
    .flatMap(to => {
      const before = line.filter(({ span }) => span.at < to.span.at);
      const from = before
        .toSorted((a, b) => b.count.count - a.count.count)
        .at(0);
      return from && to.count.count <= SWING * from.count.count
        ? [{ from, to }]
        : [];
    })
    .at(0);
}

function swingWords(lanes: readonly LaneFacts[]): string[] {
  return lanes.flatMap(({ title, counts }) => {
    const swing = swingOf(counts);
    if (!swing) return [];
    const { from, to } = swing;
    return [
      `at ${title} the service count then swung back from ${countWords(from.count)} into ${countWords(to.count)}`,
    ];
  });
}

function eventWords(lanes: readonly LaneFacts[]): string {
  const events = lanes.flatMap(lane => lane.events);
  const told = lanes.filter(lane => lane.events.length > 0);
  if (events.length === 0) return 'No case file here has a timeline';
  const years = events.map(({ event }) => event.date.slice(0, 4)).toSorted();
  const span =
    years[0] === years.at(-1)
      ? `in ${years[0]}`
      : `from ${years[0]} to ${years.at(-1)}`;
  return `${plural(events.length, 'dated event')} of ${plural(told.length, 'company', 'companies')} ${span}`;
}

/** The answer of the page, out of what is known: how long it took, and where the count swung back. */
export const timelinesSentence = (lanes: readonly LaneFacts[]): string =>
  [tookWords(lanes) ?? eventWords(lanes), ...swingWords(lanes)].join('; ');
