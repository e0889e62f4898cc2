import { NONE } from '../../graph';
import { dataStores } from './dataStores';
import type { FindingRule } from './finding';

/** DATA-03: a data store whose owner is none of the teams that use it. */
export const ownerOfStore: FindingRule = map =>
  dataStores(map).flatMap(({ id, store, teams, evidence }) => {
    const owner = map.owner[id];
    if (owner === NONE || teams.size === 0 || teams.has(owner)) return [];
    const { ref } = map.graph.entities[owner];
    return {
      check: 'DATA-03',
      entity: store.ref,
      verdict: 'fail',
      message: 'Owned by a team that does not use it',
      remediation:
        'Set spec.owner to the team whose service holds its data there.',
      evidence: [{ ref, note: 'owns the store' }, ...evidence],
    };
  });
