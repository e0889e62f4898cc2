import { type FindingRule, plural } from './finding';
import { includedEntities } from './includedEntities';

const DAY = 24 * 60 * 60 * 1000;

/** stale-ownership: an entity whose owner last confirmed it too long ago; never confirmed = not known. */
export const staleOwnership: FindingRule = (map, { now, staleAfterDays }) =>
  [
    ...includedEntities(map, ({ verifiedOn }) => verifiedOn !== undefined),
  ].flatMap(([, { ref, verifiedOn = '' }]) => {
    const days = Math.floor((now - Date.parse(verifiedOn)) / DAY);
    // Not a day at all: not known.
    if (!(days > staleAfterDays)) return [];
    return {
      check: 'stale-ownership',
      entity: ref,
      verdict: 'warn',
      message: `Ownership was last confirmed ${plural(days, 'day')} ago`,
      remediation:
        'Ask the owner, then set banyan/verified-on to the day of the answer.',
      evidence: [{ ref, note: `confirmed on ${verifiedOn}` }],
    };
  });
