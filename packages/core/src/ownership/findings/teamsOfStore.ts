import { isDataStore, storeUse } from './dataStores';
import type { FindingRule } from './finding';

/** DATA-01: a data store that components of several teams use. */
export const teamsOfStore: FindingRule = {
  check: 'DATA-01',
  title: 'One team per datastore',
  looksAt: isDataStore,
  judge: map => id => {
    const { teams, evidence, isPartlyUnknown } = storeUse(map, id);
    if (teams.size < 2) return isPartlyUnknown ? 'unknown' : 'fine';
    return {
      verdict: 'fail',
      message: `${teams.size} teams use one store`,
      remediation: 'Give the tables to one owner; the others call its API.',
      evidence,
    };
  },
};
