import { isDataStore, storeUse } from './dataStores';
import type { FindingRule } from './finding';

/**
 * DATA-02: a data store that several components of one team use. Inside one system that is
 * worth a warning; across systems they are no longer deployed apart, and it fails. Several
 * teams at one store are DATA-01.
 */
export const servicesOfStore: FindingRule = {
  check: 'DATA-02',
  title: 'One service per datastore',
  looksAt: isDataStore,
  judge: map => id => {
    const { users, teams, evidence } = storeUse(map, id);
    if (users.length === 1) return 'fine';
    if (teams.size === 0) return 'unknown';
    if (teams.size > 1) return 'n/a';
    const systems = new Set(users.map(user => map.graph.system[user]));
    return {
      verdict: systems.size > 1 ? 'fail' : 'warn',
      message: `${users.length} components of one team use one store`,
      remediation: 'Split the schema, table by table.',
      evidence,
    };
  },
};
