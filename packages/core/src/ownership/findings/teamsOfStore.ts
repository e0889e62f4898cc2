import { dataStores } from './dataStores';
import type { FindingRule } from './finding';

/** DATA-01: a data store that components of several teams use. */
export const teamsOfStore: FindingRule = map =>
  dataStores(map)
    .filter(({ teams }) => teams.size > 1)
    .map(({ store, teams, evidence }) => ({
      check: 'DATA-01',
      entity: store.ref,
      verdict: 'fail',
      message: `${teams.size} teams use one store`,
      remediation: 'Give the tables to one owner; the others call its API.',
      evidence,
    }));
