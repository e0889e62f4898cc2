import type { Structure } from './structure';

/** That one component calls another, in however many ways. */
export type DistinctCall = {
  from: number;
  to: number;
  /** The first of them in `graph.callDetails`. */
  call: number;
};

/** Who calls whom: each pair once, in the order of the callers. */
export function distinctCalls({
  calls: { offsets, targets },
  call,
}: Pick<Structure, 'calls' | 'call'>): DistinctCall[] {
  const lastCaller = new Int32Array(offsets.length - 1).fill(-1);
  const distinct: DistinctCall[] = [];
  for (let from = 0; from + 1 < offsets.length; from++) {
    for (let edge = offsets[from]; edge < offsets[from + 1]; edge++) {
      const to = targets[edge];
      if (lastCaller[to] === from) continue;
      lastCaller[to] = from;
      distinct.push({ from, to, call: call[edge] });
    }
  }
  return distinct;
}
