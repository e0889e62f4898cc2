import type { Verdict } from '../check';

/**
 * What counts where an exemption holds: what passes still counts, so that nobody loses a level
 * by an exemption that is no longer needed.
 *
 * @public
 */
export const withExemption = (verdict: Verdict): Verdict =>
  verdict === 'pass' || verdict === 'not-applicable' ? verdict : 'exempt';
