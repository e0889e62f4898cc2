/** How far back the history of a share is shown: the words, and the time; undefined = all of it. */
export const RANGES = {
  '1h': { word: '1 h', ms: 3_600_000 },
  '24h': { word: '24 h', ms: 24 * 3_600_000 },
  '90d': { word: '90 days', ms: 90 * 24 * 3_600_000 },
  all: { word: 'all', ms: undefined },
} as const;

/** One of the ranges. */
export type RangeId = keyof typeof RANGES;

const isRange = (text: string): text is RangeId => text in RANGES;

/** What the address says, else what there is most to see in. */
export const rangeOf = (text: string | undefined, isSeen: boolean): RangeId => {
  if (text !== undefined && isRange(text)) return text;
  return isSeen ? '1h' : 'all';
};

/** Asked for by the minute, so that the question stays the same for a while. */
const STEP_MS = 60_000;

/** From when to when to ask. */
export function spanOf(
  range: RangeId,
  { from, at }: { from: number; at: number },
): { from: number; to: number } {
  const to = Math.ceil(at / STEP_MS) * STEP_MS;
  const { ms } = RANGES[range];
  return {
    from: ms === undefined ? Math.min(from, to - STEP_MS) : to - ms,
    to,
  };
}
