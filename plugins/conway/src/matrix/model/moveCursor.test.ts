import {
  ACME,
  anAlignment,
  aTopologyOf,
  disagreement,
} from '../__testUtils__/scenes';
import type { Matrix, Spot } from './matrix';
import { matrixModel } from './matrixModel';
import { moveCursor } from './moveCursor';

const alignment = anAlignment(ACME, {
  disagreements: [disagreement('shop -> mail'), disagreement('mail -> cart')],
});
const matrix = matrixModel(
  alignment,
  aTopologyOf(alignment, ['shop -> mail', 'mail -> cart', 'shop -> cart']),
  { subject: 'services', order: 'team' },
);

const named = ({ rows }: Matrix, spot?: Spot) =>
  spot && `${rows[spot.from].title} > ${rows[spot.to].title}`;

const after = (...keys: string[]) => {
  let spot: Spot | undefined;
  for (const key of keys) spot = moveCursor(matrix, spot, key) ?? spot;
  return named(matrix, spot);
};

describe('the cell cursor', () => {
  it.each([
    [['ArrowDown'], 'billing > billing'],
    [['ArrowDown', 'ArrowDown', 'ArrowRight'], 'ledger > ledger'],
    [['ArrowDown', 'ArrowUp', 'ArrowLeft'], 'billing > billing'],
    [['ArrowDown', 'End', 'ArrowRight'], 'billing > shop'],
    [['End', 'Home'], 'billing > billing'],
  ])('goes by %j to %s and stays inside', (keys, place) => {
    expect(after(...keys)).toBe(place);
  });

  it('goes with j through what is at odds, row by row and round', () => {
    expect(after('j')).toBe('mail > cart');
    expect(after('j', 'j')).toBe('shop > mail');
    expect(after('j', 'j', 'j')).toBe('mail > cart');
  });

  it('goes with k the other way', () => {
    expect(after('k')).toBe('shop > mail');
    expect(after('k', 'k')).toBe('mail > cart');
    expect(after('k', 'k', 'k')).toBe('shop > mail');
  });

  it('goes on from where the arrows have left it', () => {
    expect(after('j', 'End', 'j')).toBe('shop > mail');
    expect(after('j', 'Home', 'j')).toBe('mail > cart');
  });

  it('stays where it is on any other key, and where nothing is at odds', () => {
    expect(moveCursor(matrix, { from: 1, to: 1 }, 'x')).toBeUndefined();
    const calm = { ...matrix, marks: [] };
    expect(moveCursor(calm, { from: 1, to: 1 }, 'j')).toBeUndefined();
    expect(moveCursor({ ...calm, rows: [] }, undefined, 'End')).toBeUndefined();
  });
});
