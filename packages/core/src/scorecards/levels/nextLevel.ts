import type { Standing } from '../result';

/** The level that is in work; null when the top is reached, or nothing counts. @public */
export const nextLevel = (
  levels: readonly string[],
  { blockedAt }: Standing,
): string | null => (blockedAt === null ? null : levels[blockedAt]);
