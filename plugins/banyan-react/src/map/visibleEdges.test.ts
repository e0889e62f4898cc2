import fc from 'fast-check';
import { aChip, anArea, anyMap, anyMapInDetail } from './__testUtils__/anyMap';
import { areaAround } from './mapModel';
import { mapScene } from './mapScene';
import { areasUp } from './openAreas';
import { INSIDE, standIns, visibleEdges } from './visibleEdges';

describe('visibleEdges', () => {
  it('loses no edge, whatever is expanded: the counts and what is inside closed areas add up', () => {
    fc.assert(
      fc.property(anyMapInDetail, ({ model, detail }) => {
        const { edges, shownAs } = mapScene(model, detail);
        const drawn = edges.reduce((sum, { count }) => sum + count, 0);
        const inside = shownAs.filter(shown => shown === INSIDE).length;
        expect(drawn + inside).toBe(model.edges.length);
        for (const [shown, { count }] of edges.entries())
          expect(shownAs.filter(each => each === shown)).toHaveLength(count);
      }),
    );
  });

  it('leaves out an edge only when both its ends are inside one closed area', () => {
    fc.assert(
      fc.property(anyMapInDetail, ({ model, detail }) => {
        const { shownAs, stateOf } = mapScene(model, detail);
        const closedAround = (chip: number) =>
          areasUp(model.areas, model.chips[chip].area).filter(
            area => !stateOf(area).isOpen,
          );
        for (const [place, { from, to }] of model.edges.entries()) {
          const others = closedAround(to);
          const isInside = closedAround(from).some(area =>
            others.includes(area),
          );
          expect(shownAs[place] === INSIDE).toBe(isInside);
        }
      }),
    );
  });

  it('draws between shown things only, and two things once in each direction', () => {
    fc.assert(
      fc.property(anyMapInDetail, ({ model, detail }) => {
        const { edges, isShown } = mapScene(model, detail);
        const ends = edges.flatMap(({ from, to }) => [from, to]);
        expect(ends.filter(end => !isShown(end))).toEqual([]);
        const pairs = edges.map(({ from, to }) => JSON.stringify([from, to]));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it('lets a chip stand for itself where everything is open', () => {
    fc.assert(
      fc.property(anyMap, model => {
        expect(standIns(model, () => true)).toEqual(
          model.chips.map((_, place) => ({ kind: 'chip', place })),
        );
        expect(
          model.chips.map((_, place) =>
            areaAround(model, { kind: 'chip', place }),
          ),
        ).toEqual(model.chips.map(({ area }) => area));
      }),
    );
  });

  it('draws the strongest style of what is behind an edge', () => {
    const { edges } = visibleEdges(
      {
        areas: [anArea(-1), anArea(-1)],
        chips: [aChip(0), aChip(1)],
        edges: (['uses', 'async', 'critical', 'fallback'] as const).map(
          style => ({ from: 0, to: 1, style }),
        ),
      },
      () => false,
    );
    expect(edges).toEqual([
      {
        from: { kind: 'area', place: 0 },
        to: { kind: 'area', place: 1 },
        count: 4,
        style: 'critical',
      },
    ]);
  });
});
