import { polygonToCells } from 'h3-js';
import { HashRing } from './HashRing';

const NODES = Array.from({ length: 8 }, (_, index) => `geo-${index + 1}`);

/** All the regions of a part of California, some thousands of cells. */
const CELLS = polygonToCells(
  [
    [37, -123],
    [38, -123],
    [38, -121.5],
    [37, -121.5],
  ],
  7,
);

const owners = (ring: HashRing) =>
  new Map(CELLS.map(cell => [cell, ring.ownerOf(cell)]));

describe('HashRing over H3 cells', () => {
  it('moves the cells of a node that goes, about one in N, and no others', () => {
    const ring = new HashRing(NODES);
    const before = owners(ring);
    ring.remove('geo-3');
    const moved = CELLS.filter(cell => ring.ownerOf(cell) !== before.get(cell));

    expect(CELLS.length).toBeGreaterThan(2000);
    expect(new Set(moved)).toEqual(
      new Set(CELLS.filter(cell => before.get(cell) === 'geo-3')),
    );
    const share = moved.length / CELLS.length;
    expect(share).toBeGreaterThan(0.6 / NODES.length);
    expect(share).toBeLessThan(1.4 / NODES.length);
  });

  it('spreads the cells of a lost node over more than one neighbour', () => {
    const ring = new HashRing(NODES);
    const lost = CELLS.filter(cell => ring.ownerOf(cell) === 'geo-3');
    ring.remove('geo-3');
    expect(new Set(lost.map(cell => ring.ownerOf(cell))).size).toBeGreaterThan(
      3,
    );
  });

  it('gives a node that comes back exactly its former cells', () => {
    const ring = new HashRing(NODES);
    const before = owners(ring);
    ring.remove('geo-3');
    ring.add('geo-3');
    expect(owners(ring)).toEqual(before);
  });

  it('agrees with another ring of the same nodes, in any order', () => {
    expect(owners(new HashRing([...NODES].reverse()))).toEqual(
      owners(new HashRing(NODES)),
    );
  });

  it('has no owner to name when every node is gone', () => {
    const ring = new HashRing(['geo-1']);
    ring.remove('geo-1');
    expect(ring.ownerOf(CELLS[0])).toBeUndefined();
    expect(ring.nodes).toEqual([]);
  });
});
