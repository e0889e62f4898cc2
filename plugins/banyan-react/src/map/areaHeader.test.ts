import { anArea } from './__testUtils__/anyMap';
import { areaHeader } from './areaHeader';

const area = anArea(-1, { x: 100, y: 50, width: 200, height: 300 });
const closed = { isOpen: false, mark: 'expand' as const };

describe('areaHeader', () => {
  it('keeps the name of a closed area readable at every scale', () => {
    for (const scale of [0.05, 0.3, 0.8])
      expect(areaHeader(area, closed, scale).size * scale).toBeGreaterThan(
        10.9,
      );
  });

  it('leaves the name of an open area in its line', () => {
    const open = { isOpen: true };
    const sizes = [2, 0.6, 0.3].map(
      scale => areaHeader(area, open, scale).size,
    );
    expect(sizes.map(Math.round)).toEqual([12, 14, 18]);
    const { figures, middle } = areaHeader(area, open, 0.3);
    expect([figures, middle]).toEqual([64, 64]);
  });

  it('has a line for the figures where a closed area is high enough', () => {
    const lines = (height: number) => {
      const { figures, middle } = areaHeader({ ...area, height }, closed, 0.5);
      return figures > middle ? 2 : 1;
    };
    expect([lines(300), lines(40)]).toEqual([2, 1]);
  });

  it('has a mark inside the area, in front of the name', () => {
    const { mark, left } = areaHeader(area, closed, 0.5);
    expect(mark?.x).toBeGreaterThan(area.x);
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThan(left);
    expect(mark?.y).toBeGreaterThan(area.y);
  });

  it.each([
    ['there is nothing to expand', area, { isOpen: false }, 1],
    ['there is no room', area, closed, 0.1],
  ])('has no mark where %s', (_, one, state, scale) => {
    expect(areaHeader(one, state, scale).mark).toBeUndefined();
  });
});
