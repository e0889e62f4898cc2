import { fc } from '../__testUtils__/properties';
import type { Box } from './box';
import type { MapPlan } from './mapPlan';
import { nestedMap } from './nestedMap';

const LEVELS = ['organization', 'unit', 'team'] as const;

const anyPlan = (): fc.Arbitrary<MapPlan> =>
  fc
    .record({
      areas: fc.array(fc.nat(), { minLength: 1, maxLength: 15 }),
      chips: fc.array(fc.nat(), { maxLength: 60 }),
      calls: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
      unowned: fc.boolean(),
    })
    .map(({ areas, chips, calls, unowned }) => {
      const chipAt = (index: number) => index % chips.length;
      const used = chips.length === 0 ? [] : calls;
      return {
        areas: areas.map((parent, index) =>
          index === 0 && unowned
            ? { parent: -1, level: 'unowned' }
            : {
                parent: (parent % (index + 1)) - 1,
                level: LEVELS[index % LEVELS.length],
              },
        ),
        chips: chips.map(area => ({ area: area % areas.length })),
        calls: {
          from: used.map(([from]) => chipAt(from)),
          to: used.map(([, to]) => chipAt(to)),
        },
      };
    });

const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

describe('nestedMap', () => {
  it('keeps everything inside what is around it, and neighbours apart', () => {
    fc.assert(
      fc.property(anyPlan(), plan => {
        const { areas, chips, ...size } = nestedMap(plan);
        const whole = { x: 0, y: 0, ...size };
        const boxes = [
          ...areas.map((box, i) => ({ box, around: plan.areas[i].parent })),
          ...chips.map((box, i) => ({ box, around: plan.chips[i].area })),
        ];
        for (const { box, around } of boxes) {
          expect(holds(areas[around] ?? whole, box)).toBe(true);
        }
        for (const [index, one] of boxes.entries()) {
          const others = boxes.slice(index + 1);
          const touching = others.filter(
            ({ box, around }) => around === one.around && overlap(box, one.box),
          );
          expect(touching).toEqual([]);
        }
      }),
    );
  });

  it('puts the same plan in the same places', () => {
    fc.assert(
      fc.property(anyPlan(), plan => {
        expect(nestedMap(plan)).toEqual(nestedMap(structuredClone(plan)));
      }),
    );
  });

  it('has a place of 24 height for each chip, below the name of its area', () => {
    const { areas, chips } = nestedMap({
      areas: [{ parent: -1, level: 'team' }],
      chips: [{ area: 0 }, { area: 0 }],
      calls: { from: [0], to: [1] },
    });
    expect(areas).toEqual([{ x: 0, y: 0, width: 176, height: 88 }]);
    expect(chips).toEqual([
      { x: 8, y: 28, width: 160, height: 24 },
      { x: 8, y: 56, width: 160, height: 24 },
    ]);
  });

  it('puts what nobody owns first', () => {
    const { areas } = nestedMap({
      areas: [
        { parent: -1, level: 'organization' },
        { parent: -1, level: 'unowned' },
      ],
      chips: [{ area: 0 }, { area: 1 }],
      calls: { from: [0], to: [1] },
    });
    expect(areas[1].x).toBe(0);
    expect(areas[0].x).toBeGreaterThan(areas[1].width);
  });

  it('is empty for an empty plan', () => {
    const plan: MapPlan = { areas: [], chips: [], calls: { from: [], to: [] } };
    expect(nestedMap(plan)).toEqual({
      width: 0,
      height: 0,
      areas: [],
      chips: [],
    });
  });
});
