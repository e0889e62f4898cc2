import type { Verdict } from '../check';

/** Does it count? What is exempt or not applicable leaves the count. @public */
export const isCounted = (verdict: Verdict) =>
  verdict !== 'exempt' && verdict !== 'not-applicable';

/**
 * Does a verdict keep a level from being reached? A warning does at the top of a ladder of
 * several levels; what nobody knows and what failed to judge does at every level.
 *
 * @public
 */
export function holdsBack(
  levels: readonly string[],
  level: string,
  verdict: Verdict,
): boolean {
  if (verdict === 'pass' || !isCounted(verdict)) return false;
  if (verdict !== 'warn') return true;
  return levels.length > 1 && level === levels.at(-1);
}
