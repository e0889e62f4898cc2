import { dataStores } from './dataStores';
import type { FindingRule } from './finding';

/**
 * DATA-02: a data store that several components of one team use. Inside one system that is
 * worth a warning; across systems they are no longer deployed apart, and it fails. Several
 * teams at one store are DATA-01.
 */
export const servicesOfStore: FindingRule = map =>
  dataStores(map)
    .filter(({ users, teams }) => users.length > 1 && teams.size === 1)
    .map(({ store, users, evidence }) => {
      const systems = new Set(users.map(user => map.graph.system[user]));
      return {
        check: 'DATA-02',
        entity: store.ref,
        verdict: systems.size > 1 ? 'fail' : 'warn',
        message: `${users.length} components of one team use one store`,
        remediation: 'Split the schema, table by table.',
        evidence,
      };
    });
