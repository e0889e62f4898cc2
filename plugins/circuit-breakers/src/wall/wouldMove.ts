import { compareKeys } from './wallOrder';

/**
 * How many have to move at least until the keys ascend: all less the longest ascending run that
 * is there already (patience sorting, O(n log n)); equal keys need no move.
 */
export function wouldMove(keys: readonly (readonly number[])[]): number {
  const tails: (readonly number[])[] = [];
  for (const key of keys) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareKeys(tails[middle], key) <= 0) low = middle + 1;
      else high = middle;
    }
    tails[low] = key;
  }
  return keys.length - tails.length;
}
