import { isProductionService } from '../../graph';
import { type FindingRule, plural } from './finding';

/** OWN-02: a production service with further owners beside its own. */
export const severalOwners: FindingRule = {
  check: 'OWN-02',
  title: 'One owner, not several',
  looksAt: isProductionService,
  judge:
    () =>
    (_, { owner, coOwners = [] }) => {
      const others = [...new Set(coOwners)].filter(each => each !== owner);
      if (others.length === 0) return 'fine';
      return {
        verdict: 'fail',
        message: `${plural(others.length, 'further owner')} beside its own`,
        remediation:
          'Split the component or pick one owner; the others send pull requests.',
        evidence: [
          ...(owner === undefined ? [] : [{ ref: owner, note: 'owner' }]),
          ...others.map(each => ({ ref: each, note: 'further owner' })),
        ],
      };
    },
};
