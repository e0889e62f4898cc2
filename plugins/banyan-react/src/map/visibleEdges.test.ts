import fc from 'fast-check';
import type { MapArea, MapCall, MapChip } from './mapModel';
import { standIns, visibleEdges } from './visibleEdges';

const BOX = { x: 0, y: 0, width: 1, height: 1, title: '' };

const area = (parent: number): MapArea => ({
  ...BOX,
  parent,
  caption: '',
  level: 'team',
  colour: { light: '', dark: '' },
});
const chip = (of: number, place: number): MapChip => ({
  ...BOX,
  ref: `component:default/c${place}`,
  area: of,
  illustrative: false,
});

/** A random tree of areas with chips, calls and closed areas. */
const maps = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
    owners: fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
    closed: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ parents, owners, ends, closed }) => ({
    areas: parents.map((pick, place) => area(place === 0 ? -1 : pick % place)),
    chips: owners.map((pick, place) => chip(pick % parents.length, place)),
    calls: ends.map(([from, to]): MapCall => ({
      from: from % owners.length,
      to: to % owners.length,
      style: 'critical',
    })),
    isOpen: (place: number) => !closed[place],
  }));

describe('visibleEdges', () => {
  it('loses no call: the counts and the calls inside closed areas add up', () => {
    fc.assert(
      fc.property(maps, ({ isOpen, ...model }) => {
        const { edges, inside } = visibleEdges(model, isOpen);
        const drawn = edges.reduce((sum, { count }) => sum + count, 0);
        expect(drawn + inside).toBe(model.calls.length);
      }),
    );
  });

  it('draws between shown things only: nothing inside a closed area', () => {
    fc.assert(
      fc.property(maps, ({ isOpen, ...model }) => {
        const isHidden = (place: number): boolean =>
          place >= 0 && (!isOpen(place) || isHidden(model.areas[place].parent));
        for (const end of visibleEdges(model, isOpen).edges.flatMap(
          ({ from, to }) => [from, to],
        )) {
          const around =
            end.kind === 'chip'
              ? model.chips[end.place].area
              : model.areas[end.place].parent;
          expect(isHidden(around)).toBe(false);
        }
      }),
    );
  });

  it('lets a chip stand for itself where everything is open', () => {
    fc.assert(
      fc.property(maps, ({ areas, chips }) => {
        expect(standIns({ areas, chips }, () => true)).toEqual(
          chips.map((_, place) => ({ kind: 'chip', place })),
        );
      }),
    );
  });

  it('draws the strongest style of the calls behind an edge', () => {
    const { edges } = visibleEdges(
      {
        areas: [area(-1), area(-1)],
        chips: [chip(0, 0), chip(1, 1)],
        calls: [
          { from: 0, to: 1, style: 'async' },
          { from: 0, to: 1, style: 'critical' },
          { from: 0, to: 1, style: 'fallback' },
        ],
      },
      () => false,
    );
    expect(edges).toEqual([
      {
        from: { kind: 'area', place: 0 },
        to: { kind: 'area', place: 1 },
        count: 3,
        style: 'critical',
      },
    ]);
  });
});
