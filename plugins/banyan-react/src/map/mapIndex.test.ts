import fc from 'fast-check';
import type { MapChip, MapModel } from './mapModel';
import { mapIndex, overlaps, targetAt } from './mapIndex';

const number = fc.integer({ min: -200, max: 200 });
const size = fc.integer({ min: 0, max: 80 });
const box = fc.record({ x: number, y: number, width: size, height: size });

const modelOf = (chips: Omit<MapChip, 'ref' | 'title'>[]): MapModel => ({
  width: 400,
  height: 400,
  areas: [],
  calls: [],
  chips: chips.map(chip => ({ ...chip, ref: '', title: '' })),
});

describe('mapIndex', () => {
  it('finds exactly the chips that a window shows', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, window) => {
        const model = modelOf(
          boxes.map(one => ({ ...one, area: 0, illustrative: false })),
        );
        const expected = boxes.flatMap((one, place) =>
          overlaps(one, window) ? [place] : [],
        );
        expect(
          mapIndex(model)
            .chipsIn(window)
            .sort((a, b) => a - b),
        ).toEqual(expected);
      }),
    );
  });

  it('finds the innermost shown area where no chip is', () => {
    const area = {
      x: 0,
      y: 0,
      width: 10,
      height: 10,
      title: '',
      caption: '',
      colour: { light: '', dark: '' },
    };
    const model: MapModel = {
      ...modelOf([]),
      areas: [
        { ...area, level: 'unit', parent: -1 },
        { ...area, level: 'team', parent: 0, width: 5 },
      ],
    };
    const at = (x: number, isShown = () => true) =>
      targetAt(model, mapIndex(model), { x, y: 1, isShown });
    expect(at(1)).toEqual({ kind: 'area', place: 1 });
    expect(at(8)).toEqual({ kind: 'area', place: 0 });
    expect(at(11)).toBeUndefined();
    expect(at(1, () => false)).toBeUndefined();
  });
});
