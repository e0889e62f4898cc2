import { NONE } from '../../graph';
import { isDataStore, storeUse } from './dataStores';
import type { FindingRule } from './finding';

/** DATA-03: a data store whose owner is none of the teams that use it. */
export const ownerOfStore: FindingRule = {
  check: 'DATA-03',
  title: 'The team that owns a datastore uses it',
  looksAt: isDataStore,
  judge: map => id => {
    const { teams, evidence } = storeUse(map, id);
    const owner = map.owner[id];
    if (owner === NONE || teams.size === 0) return 'unknown';
    if (teams.has(owner)) return 'fine';
    const { ref } = map.graph.entities[owner];
    return {
      verdict: 'fail',
      message: 'Owned by a team that does not use it',
      remediation:
        'Set spec.owner to the team whose service holds its data there.',
      evidence: [{ ref, note: 'owns the store' }, ...evidence],
    };
  },
};
