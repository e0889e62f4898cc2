import { isProductionService } from '../isService';
import { type FindingRule, plural } from './finding';
import { includedEntities } from './includedEntities';

/** OWN-02: a production service with further owners beside its own. */
export const severalOwners: FindingRule = map =>
  [...includedEntities(map, isProductionService)].flatMap(
    ([, { ref, owner, coOwners = [] }]) => {
      const others = [...new Set(coOwners)].filter(each => each !== owner);
      if (others.length === 0) return [];
      return {
        check: 'OWN-02',
        entity: ref,
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
  );
