import fc from 'fast-check';
import { aChip, anArea, anyMapInDetail } from './__testUtils__/anyMap';
import { overlaps } from './box';
import { curveTouches } from './edgeCurve';
import { mapScene } from './mapScene';
import { targetAt } from './targetAt';

const windows = fc.record({
  x: fc.nat(460),
  y: fc.nat(460),
  width: fc.nat(200),
  height: fc.nat(200),
});

describe('mapScene', () => {
  it('finds exactly what a window shows', () => {
    fc.assert(
      fc.property(anyMapInDetail, windows, ({ model, detail }, window) => {
        const scene = mapScene(model, detail);
        const inWindow = (kind: 'area' | 'chip') =>
          (kind === 'area' ? model.areas : model.chips).flatMap((box, place) =>
            scene.isShown({ kind, place }) && overlaps(box, window)
              ? [place]
              : [],
          );
        expect(scene.areasIn(window)).toEqual(inWindow('area'));
        expect(scene.chipsIn(window)).toEqual(inWindow('chip'));
        expect(scene.edgesIn(window)).toEqual(
          scene.edges.flatMap(({ curve }, place) =>
            curveTouches(curve, window) ? [place] : [],
          ),
        );
      }),
    );
  });
});

describe('targetAt', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const model = {
    width: 10,
    height: 10,
    areas: [
      anArea(-1, { ...box, level: 'unit' }),
      anArea(0, { ...box, width: 5 }),
    ],
    chips: [aChip(1, { ...box, width: 2 })],
    edges: [],
  };
  const at = (x: number, level: 'organization' | 'service') =>
    targetAt(model, mapScene(model, { level, expanded: new Set() }), {
      x,
      y: 1,
    });

  it.each([
    ['a chip', 1, 'service', { kind: 'chip', place: 0 }],
    ['the innermost area', 4, 'service', { kind: 'area', place: 1 }],
    ['the area around', 8, 'service', { kind: 'area', place: 0 }],
    ['nothing outside', 11, 'service', undefined],
    ['what is closed', 1, 'organization', { kind: 'area', place: 0 }],
  ] as const)('finds %s', (_, x, level, expected) => {
    expect(at(x, level)).toEqual(expected);
  });
});
