import fc from 'fast-check';
import { eventLabels, eventMarks } from '../lanes/eventLayout';
import type { DatedEvent } from '../model/lanes';
import { type Box, overlap } from './box';
import { nextStop } from './nextStop';
import { placeLabels } from './placeLabels';
import { MARK_GAP, placeMarks } from './placeMarks';
import { textWidth, textWithin } from './textWidth';

const AXIS = { left: 100, right: 1000, x: (at: number) => at };

const anEvent = (at: number, title: string, place: number): DatedEvent => ({
  id: `e${place}`,
  group: {
    ...{ ref: 'group:a/a', title: 'A', knownFor: undefined, own: false },
    ...{ illustrative: undefined, file: undefined },
  },
  file: {
    ...{ ref: 'casestudy:a/a', title: 'A', description: undefined },
    ...{ organization: undefined, spec: {} },
  },
  event: { date: '2008', title },
  span: { from: at, to: at, at },
});

const events = fc
  .array(
    fc.tuple(
      fc.integer({ min: AXIS.left, max: AXIS.right }),
      fc.string({ minLength: 1, maxLength: 90 }),
    ),
    { maxLength: 60 },
  )
  .map(all => all.map(([at, title], place) => anEvent(at, title, place)));

const pairs = <T>(items: readonly T[]) =>
  items.flatMap((one, at) =>
    items.slice(at + 1).map(other => [one, other] as const),
  );

describe('the labels of a lane', () => {
  it('never cover each other, nor the line from another to its mark, and stay in the picture', () => {
    fc.assert(
      fc.property(events, all => {
        const labels = eventLabels(all, eventMarks(all, AXIS), AXIS);
        for (const [{ place: a }, { place: b }] of pairs(labels)) {
          expect(overlap(a.label, b.label)).toBe(false);
          expect(a.leader && overlap(a.leader, b.label)).toBe(false);
          expect(b.leader && overlap(b.leader, a.label)).toBe(false);
        }
        for (const { place, year, text } of labels) {
          expect(place.label.x).toBeGreaterThanOrEqual(AXIS.left);
          expect(place.label.x + place.label.width).toBeLessThanOrEqual(
            AXIS.right,
          );
          expect(textWidth(`${year} ${text}`)).toBeLessThanOrEqual(
            place.label.width,
          );
        }
      }),
    );
  });

  it('are whole where there is room', () => {
    const title = 'Trips move to a store of their own, with writes mirrored';
    const all = [anEvent(500, title, 0)];
    expect(eventLabels(all, eventMarks(all, AXIS), AXIS)).toMatchObject([
      { id: 'e0', text: title },
    ]);
  });

  it('are missing where there is no room, and the marks are there all the same', () => {
    const all = Array.from({ length: 20 }, (_, place) =>
      anEvent(500 + place * MARK_GAP, 'A title that takes its room', place),
    );
    expect(eventMarks(all, AXIS)).toHaveLength(20);
    const labels = eventLabels(all, eventMarks(all, AXIS), AXIS);
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.length).toBeLessThan(20);
  });
});

describe('placeLabels', () => {
  const box = (x: number): Box => ({ x, y: 0, width: 10, height: 10 });
  const place = (x: number) => ({ label: box(x), anchor: 'start' as const });

  it('takes the first place that is free of others and of obstacles', () => {
    const placed = placeLabels(
      [
        { id: 'a', places: [place(0), place(20)] },
        { id: 'b', places: [place(25), place(40)] },
        { id: 'c', places: [place(22)] },
      ],
      [box(5)],
    );
    expect([...placed].map(([id, { label }]) => [id, label.x])).toEqual([
      ['a', 20],
      ['b', 40],
    ]);
  });
});

describe('placeMarks', () => {
  const items = fc
    .array(fc.integer({ min: 0, max: 400 }), { maxLength: 80 })
    .map(xs => xs.map((x, place) => ({ id: `m${place}`, x })));

  it('has every event once, and marks that do not cover each other', () => {
    fc.assert(
      fc.property(items, all => {
        const marks = placeMarks(all);
        expect(marks.flatMap(({ ids }) => ids).toSorted()).toEqual(
          all.map(({ id }) => id).toSorted(),
        );
        const near = pairs(marks).filter(
          ([a, b]) =>
            Math.abs(a.x - b.x) < MARK_GAP &&
            (a.level === b.level || a.ids.length > 1 || b.ids.length > 1),
        );
        expect(near).toEqual([]);
      }),
    );
  });

  it('puts three of one moment beside the line, and counts four', () => {
    const same = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ id: `m${place}`, x: 50 }));
    expect(placeMarks(same(3)).map(({ level }) => level)).toEqual([0, -1, 1]);
    expect(placeMarks(same(4)).map(({ ids }) => ids.length)).toEqual([4]);
  });
});

describe('textWithin', () => {
  it('is never wider than its room, and whole where it fits', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 20, max: 400 }),
        (text, room) => {
          const cut = textWithin(text, room);
          expect(textWidth(cut)).toBeLessThanOrEqual(room);
          expect(cut === text).toBe(textWidth(text) <= room);
        },
      ),
    );
  });

  it('ends with a word', () => {
    expect(textWithin('Split presentation, business logic and data', 150)).toBe(
      'Split presentation…',
    );
  });
});

describe('nextStop', () => {
  const STOPS = [
    { id: 'a1', row: 0, x: 10 },
    { id: 'a2', row: 0, x: 50 },
    { id: 'c1', row: 2, x: 5 },
    { id: 'c2', row: 2, x: 48 },
  ];

  it.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowRight', 'c1'],
    ['a1', 'ArrowLeft', undefined],
    ['c2', 'ArrowRight', undefined],
    ['a2', 'ArrowDown', 'c2'],
    ['c1', 'ArrowUp', 'a1'],
    ['a1', 'ArrowUp', undefined],
    ['a1', 'End', 'a2'],
    ['c2', 'Home', 'c1'],
    ['a1', 'x', undefined],
  ])('leads from %s with %s to %s', (from, key, to) => {
    expect(nextStop(STOPS, from, key)).toBe(to);
  });
});
