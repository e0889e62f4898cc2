import type { Axis } from '../placing/axis';
import { type Place, placeLabels } from '../placing/placeLabels';
import { type PlacedMark, placeMarks } from '../placing/placeMarks';
import { textWidth, textWithin } from '../placing/textWidth';
import { widenLabels } from '../placing/widenLabels';
import type { DatedEvent } from '../model/lanes';
import { themeRank, themeWeight } from '../model/themes';

/** Between rows of labels. */
export const ROW = 14;
/** Half of what marks take above and below the line. */
export const BAND = 18;

/** Between the marks of one moment. */
export const LEVEL = 11;

const MOST_ROWS = 6;
/** As little as a title needs at first, and what it may take where there is room. */
const LEAST_TITLE = 150;
const TITLES = [480, 360, 280, 220, 180];
const GAP = 4;

/** The words of an event, above the line. */
export type EventLabel = {
  id: string;
  x: number;
  year: string;
  text: string;
  place: Place;
};

/** The words of a label with that much room for its title. */
const wordsOf = ({ event }: DatedEvent, room: number) => ({
  year: event.date.slice(0, 4),
  text: textWithin(event.title, room),
});

const widthOf = (event: DatedEvent, room: number) => {
  const { year, text } = wordsOf(event, room);
  return textWidth(`${year} ${text}`);
};

/** Rows from below, to the right of the mark before to its left. `y` is 0 at the line. */
function placesOf(x: number, width: number, { left, right }: Axis): Place[] {
  return Array.from({ length: MOST_ROWS }, (_, row) => {
    const y = -BAND - (row + 1) * ROW;
    const leader = { x: x - 0.5, y, width: 1, height: -y };
    const box = (start: number) => ({ x: start, y, width, height: ROW });
    const places: Place[] = [
      { anchor: 'start', label: box(x + GAP), leader },
      { anchor: 'end', label: box(x - GAP - width), leader },
    ];
    return places.filter(
      ({ label }) => label.x >= left && label.x + width <= right,
    );
  }).flat();
}

type Candidate = {
  id: string;
  event: DatedEvent;
  x: number;
  places: readonly Place[];
};

const rankOf = ({ event }: Candidate) => themeRank(event.event.theme);

const side = (candidate: Candidate, anchor: Place['anchor']): Candidate => ({
  ...candidate,
  places: candidate.places.toSorted(
    (a, b) => Number(b.anchor === anchor) - Number(a.anchor === anchor),
  ),
});

type Candidates = readonly Candidate[];

/** Who chooses first, and on which side, decides how many find room: stairs from the right, from the left, or by theme. */
const WAYS: readonly ((candidates: Candidates) => Candidates)[] = [
  all => all.map(each => side(each, 'start')).toSorted((a, b) => b.x - a.x),
  all => all.map(each => side(each, 'end')).toSorted((a, b) => a.x - b.x),
  all => all.toSorted((a, b) => rankOf(a) - rankOf(b) || b.x - a.x),
];

/** The way in which most can be read of what matters. */
function bestPlaced(candidates: Candidates): ReadonlyMap<string, Place> {
  const worth = (placed: ReadonlyMap<string, Place>) =>
    candidates
      .filter(({ id }) => placed.has(id))
      .reduce((sum, { event }) => sum + themeWeight(event.event.theme), 0);
  return WAYS.map(way => placeLabels(way(candidates))).reduce((best, next) =>
    worth(next) > worth(best) ? next : best,
  );
}

/** The words of the events that have a mark of their own, as many as have room. */
export function eventLabels(
  events: readonly DatedEvent[],
  marks: readonly PlacedMark[],
  axis: Axis,
): EventLabel[] {
  const single = new Set(
    marks.flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
  );
  const candidates = events
    .filter(({ id }) => single.has(id))
    .map(event => {
      const x = axis.x(event.span.at);
      const places = placesOf(x, widthOf(event, LEAST_TITLE), axis);
      return { id: event.id, event, x, places };
    });
  const byId = new Map(candidates.map(each => [each.id, each]));
  const placed = widenLabels(
    bestPlaced(candidates),
    id => {
      const found = byId.get(id);
      return found ? TITLES.map(room => widthOf(found.event, room)) : [];
    },
    axis,
  );
  return [...placed].flatMap(([id, place]) => {
    const found = byId.get(id);
    if (!found) return [];
    const room = [...TITLES, LEAST_TITLE].find(
      each => widthOf(found.event, each) <= place.label.width,
    );
    return { id, x: found.x, ...wordsOf(found.event, room ?? 0), place };
  });
}

/** The marks of events; those that have no room become clusters. */
export const eventMarks = (
  events: readonly DatedEvent[],
  { x }: Axis,
): PlacedMark[] =>
  placeMarks(events.map(({ id, span }) => ({ id, x: x(span.at) })));
