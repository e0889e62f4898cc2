/**
 * The highest level that has a check that counts and lies below what holds back: -1 when there
 * is none, null when no check counts at all.
 */
export function reachedOf(
  levels: number,
  blockedAt: number | null,
): number | null {
  if (levels === 0) return null;
  const within = blockedAt === null ? levels : levels & ((1 << blockedAt) - 1);
  return 31 - Math.clz32(within);
}
