import {
  type Adjacency,
  type Bundle,
  contraction,
  strongComponents,
} from '../graph';

/** How many components each one reaches (VFO) and is reached from (VFI), itself included. @public */
export type Visibility = {
  readonly fanOut: Uint32Array;
  readonly fanIn: Uint32Array;
};

/** So many words of each row at a time: all rows of a block stay in the cache. */
const BLOCK = 32;

const ones = (word: number) => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/**
 * How many nodes each strong component reaches along `steps`, which come in an order in which
 * everything that the target reaches is known. A row of bits a component, block by block.
 */
function reached(
  component: Int32Array,
  count: number,
  steps: readonly Bundle[],
): Uint32Array {
  const counts = new Uint32Array(count);
  const rows = new Uint32Array(count * BLOCK);
  for (let first = 0; first < component.length; first += 32 * BLOCK) {
    const beyond = Math.min(component.length, first + 32 * BLOCK);
    rows.fill(0);
    for (let node = first; node < beyond; node++) {
      const word = (node - first) >>> 5;
      rows[component[node] * BLOCK + word] |= 1 << (node & 31);
    }
    for (const { from, to } of steps) {
      const target = to * BLOCK;
      const row = from * BLOCK;
      for (let word = 0; word < BLOCK; word++) {
        rows[row + word] |= rows[target + word];
      }
    }
    for (let word = 0; word < rows.length; word++) {
      if (rows[word] !== 0)
        counts[Math.floor(word / BLOCK)] += ones(rows[word]);
    }
  }
  return counts;
}

/**
 * The visibility matrix V of the calls (reflexive transitive closure), as its row sums
 * VFO(i) = sum of V(i, j) and its column sums VFI(i) = sum of V(j, i).
 * Range: 1 to the number of components. Always defined.
 * Source: A. MacCormack, J. Rusnak, C. Baldwin, "Exploring the Structure of Complex Software
 * Designs", Management Science 52(7), 2006. Computed on the condensation with bit rows, so
 * that it costs calls x components / 32 and not the cube.
 *
 * @public
 */
export function visibility(calls: Adjacency): Visibility {
  const { component, count } = strongComponents(calls);
  // By caller in ascending order, and strong components are numbered callees first.
  const downwards = contraction(calls, component).filter(
    ({ from, to }) => from !== to,
  );
  const upwards = downwards
    .toReversed()
    .map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from }));
  const ofEach = (counts: Uint32Array) =>
    Uint32Array.from(component, each => counts[each]);
  return {
    fanOut: ofEach(reached(component, count, downwards)),
    fanIn: ofEach(reached(component, count, upwards)),
  };
}
