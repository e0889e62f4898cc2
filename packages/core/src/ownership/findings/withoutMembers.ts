import { isTeam } from '../groupTypes';
import { headcount } from '../headcount';
import type { FindingRule } from './finding';
import { includedEntities } from './includedEntities';

/** team-without-members: a team of nobody, or of nobody knows how many. */
export const withoutMembers: FindingRule = map =>
  [...includedEntities(map, isTeam)].flatMap(([id, { ref }]) => {
    const people = headcount(map.graph, id);
    if (people !== undefined && people > 0) return [];
    return {
      check: 'team-without-members',
      entity: ref,
      verdict: people === 0 ? 'fail' : 'warn',
      message: people === 0 ? 'Has no people' : 'Nobody knows who is in it',
      remediation:
        'Add its members to the catalog, or state banyan/headcount on the group.',
      evidence: [],
    };
  });
