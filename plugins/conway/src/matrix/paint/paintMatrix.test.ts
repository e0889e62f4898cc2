import { mapPalette } from '@banyan/backstage-plugin-banyan-react';
import {
  anAlignment,
  aTopologyOf,
  disagreement,
} from '../__testUtils__/scenes';
import { calledBy } from '../model/calledBy';
import { densities } from '../model/density';
import { matrixModel } from '../model/matrixModel';
import { reachOf } from '../model/reach';
import { frameOf } from './frame';
import { heldLook } from './look';
import { paintMatrix } from './paintMatrix';
import type { Surface } from './surface';

const SIZE = 600;
const NAMES = Array.from(
  { length: SIZE },
  (_, at) => `s${String(at).padStart(3, '0')}`,
);
const alignment = anAlignment(
  NAMES.map((name, at) => `${name}: t${Math.floor(at / 10)} u${at % 2} d`),
  { disagreements: [disagreement('s000 -> s002')] },
);
const matrix = matrixModel(
  alignment,
  aTopologyOf(alignment, [
    's000 -> s002',
    ...NAMES.slice(1).map((name, at) => `${NAMES[at]} -> ${name}`),
  ]),
  { subject: 'services', order: 'team' },
);

/** Remembers what was drawn. */
class Sketch implements Surface {
  readonly rects: Parameters<Surface['rect']>[] = [];
  readonly triangles: number[] = [];
  readonly texts: string[] = [];
  readonly tileSides: number[] = [];

  rect(...drawn: Parameters<Surface['rect']>) {
    this.rects.push(drawn);
  }
  triangle(_: unknown, size: number) {
    this.triangles.push(size);
  }
  text(_: unknown, text: string) {
    this.texts.push(text);
  }
  tiles(...[, { scale }]: Parameters<Surface['tiles']>) {
    this.tileSides.push(scale);
  }
  inside(_: unknown, draw: () => void) {
    draw();
  }
}

function drawnAt(k: number, isIndirect = false): Sketch {
  const frame = frameOf(1000, 800);
  const reach = isIndirect ? reachOf(calledBy(matrix)) : undefined;
  const sketch = new Sketch();
  paintMatrix(sketch, {
    matrix,
    reach,
    densityOf: densities(matrix, reach),
    frame,
    look: heldLook({ ...frame.grid, k }, frame.grid, SIZE),
    palette: mapPalette('light'),
    unitColour: () => '#0072B2',
  });
  return sketch;
}

describe('the drawing of the matrix', () => {
  it.each([0.5, 1.5, 4, 12, 40])(
    'keeps what is at odds visible at %s pixels a cell',
    k => {
      expect(drawnAt(k).triangles).toEqual([expect.any(Number)]);
      expect(drawnAt(k).triangles[0]).toBeGreaterThanOrEqual(5);
    },
  );

  it('names services where they can be read, else units', () => {
    expect(drawnAt(12).texts).toContain('s000');
    expect(drawnAt(5).texts).not.toContain('s000');
    expect(drawnAt(5).texts).toContain('u0');
  });

  it('merges cells that are too small into tiles that are not', () => {
    // The minimap has tiles of its own, always.
    expect(drawnAt(2).tileSides).toHaveLength(1);
    const [tile] = drawnAt(0.6).tileSides;
    expect(tile).toBeGreaterThanOrEqual(2);
  });

  it('draws what can be seen only', () => {
    expect(drawnAt(40).rects.length).toBeLessThan(500);
    const { grid } = frameOf(1000, 800);
    const names = drawnAt(12).texts.filter(text => /^s\d/.test(text));
    expect(names).toHaveLength(
      Math.ceil(grid.height / 12) + Math.ceil(grid.width / 12),
    );
  });

  it('adds the ways through others when asked to', () => {
    expect(drawnAt(4, true).rects.length).toBeGreaterThan(
      drawnAt(4).rects.length,
    );
    expect(drawnAt(12, true).texts).toContain('reaches');
  });
});
