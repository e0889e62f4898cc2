import type { ParallelRun } from '@banyan/core';

const ENDINGS = new Map<string, keyof ParallelRun>([
  ['match', 'matched'],
  ['matched', 'matched'],
  ['mismatch', 'mismatched'],
  ['mismatched', 'mismatched'],
  ['ignore', 'ignored'],
  ['ignored', 'ignored'],
]);

export const isEnding = (word: string) => ENDINGS.has(word);

/** What experiments that ended so add up to: what never happened has no series. Undefined = it is not known. */
export function parallelRunOf(
  counted: readonly { ending: string; value: number }[],
): ParallelRun | undefined {
  const run = { matched: 0, mismatched: 0, ignored: 0 };
  let isKnown = false;
  for (const { ending: word, value } of counted) {
    const ending = ENDINGS.get(word);
    if (!ending) continue;
    if (!(Number.isFinite(value) && value >= 0)) return undefined;
    run[ending] += value;
    isKnown ||= ending !== 'ignored';
  }
  return isKnown ? run : undefined;
}
