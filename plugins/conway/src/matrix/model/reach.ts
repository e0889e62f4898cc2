import { strongComponents } from './strongComponents';

/** Who reaches whom along calls, one step or more. */
export type Reach = {
  has: (from: number, to: number) => boolean;
  /** Others that a node reaches. */
  count: (from: number) => number;
  /** Neighbouring columns from `start` to before `end` that a row reaches. */
  runs: (
    from: number,
    start: number,
    end: number,
    visit: (start: number, end: number) => void,
  ) => void;
};

const hasBit = (bits: Uint32Array, at: number) =>
  ((bits[at >>> 5] >>> (at & 31)) & 1) === 1;

function ones(bits: Uint32Array): number {
  let count = 0;
  for (let word of bits) {
    for (; word !== 0; word &= word - 1) count += 1;
  }
  return count;
}

/** One set of bits a strongly connected component: what its members reach. */
function reachedSets(
  next: readonly (readonly number[])[],
  of: Int32Array,
  count: number,
) {
  const words = Math.ceil(next.length / 32);
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const [node, component] of of.entries()) members[component].push(node);
  const sets: Uint32Array[] = [];
  for (const [component, nodes] of members.entries()) {
    const bits = new Uint32Array(words);
    const merged = new Set<number>([component]);
    for (const node of nodes) {
      for (const to of next[node]) {
        bits[to >>> 5] |= 1 << (to & 31);
        if (merged.has(of[to])) continue;
        merged.add(of[to]);
        const beyond = sets[of[to]];
        for (let at = 0; at < words; at += 1) bits[at] |= beyond[at];
      }
    }
    if (nodes.length > 1)
      for (const node of nodes) bits[node >>> 5] |= 1 << (node & 31);
    sets.push(bits);
  }
  return sets;
}

/** The transitive closure, by sets of bits over the condensed graph: calls x nodes / 32 steps. */
export function reachOf(next: readonly (readonly number[])[]): Reach {
  const { of, count } = strongComponents(next);
  const sets = reachedSets(next, of, count);
  const counts = sets.map(ones);
  const has = (from: number, to: number) => hasBit(sets[of[from]], to);
  return {
    has,
    count: from => counts[of[from]] - Number(has(from, from)),
    runs: (from, start, end, visit) => {
      const bits = sets[of[from]];
      let since = -1;
      for (let at = start; at < end; at += 1) {
        if (bits[at >>> 5] === 0) {
          if (since >= 0) visit(since, at);
          since = -1;
          at |= 31;
        } else if (hasBit(bits, at)) {
          if (since < 0) since = at;
        } else if (since >= 0) {
          visit(since, at);
          since = -1;
        }
      }
      if (since >= 0) visit(since, end);
    },
  };
}
