import { type FindingRule, plural } from './finding';
import { isOwnable } from './isOwnable';

const DAY = 24 * 60 * 60 * 1000;

/** stale-ownership: an entity whose owner last confirmed it too long ago; never confirmed = not known. */
export const staleOwnership: FindingRule = {
  check: 'stale-ownership',
  title: 'The owner confirmed it lately',
  looksAt: entity => isOwnable(entity) || entity.verifiedOn !== undefined,
  judge:
    (_, { now, staleAfterDays }) =>
    (__, { ref, verifiedOn = '' }) => {
      const days = Math.floor((now - Date.parse(verifiedOn)) / DAY);
      if (Number.isNaN(days)) return 'unknown';
      if (days <= staleAfterDays) return 'fine';
      return {
        verdict: 'warn',
        message: `Ownership was last confirmed ${plural(days, 'day')} ago`,
        remediation:
          'Ask the owner, then set banyan/verified-on to the day of the answer.',
        evidence: [{ ref, note: `confirmed on ${verifiedOn}` }],
      };
    },
};
