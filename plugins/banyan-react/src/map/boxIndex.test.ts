import fc from 'fast-check';
import { overlaps } from './box';
import { boxIndex } from './boxIndex';

const number = fc.integer({ min: -200, max: 200 });
const size = fc.integer({ min: 0, max: 80 });
const box = fc.record({ x: number, y: number, width: size, height: size });

describe('boxIndex', () => {
  it('finds exactly what a window touches, in ascending order', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 400 }), box, (boxes, window) => {
        const expected = boxes.flatMap((one, place) =>
          overlaps(one, window) ? [place] : [],
        );
        expect(boxIndex(boxes)(window)).toEqual(expected);
      }),
    );
  });

  it('finds all of many boxes in one place', () => {
    const boxes = Array.from({ length: 300 }, () => ({
      x: 5,
      y: 5,
      width: 0,
      height: 0,
    }));
    expect(boxIndex(boxes)(boxes[0])).toHaveLength(300);
  });
});
