import { isTeam } from '../groupTypes';
import { headcount } from '../headcount';
import type { FindingRule } from './finding';

/** team-without-members: a team of nobody, or of nobody knows how many. */
export const withoutMembers: FindingRule = {
  check: 'team-without-members',
  title: 'Has people, and says how many',
  looksAt: isTeam,
  judge:
    ({ graph }) =>
    id => {
      const people = headcount(graph, id);
      if (people !== undefined && people > 0) return 'fine';
      return {
        verdict: people === 0 ? 'fail' : 'warn',
        message: people === 0 ? 'Has no people' : 'Nobody knows who is in it',
        remediation:
          'Add its members to the catalog, or state banyan/headcount on the group.',
        evidence: [],
      };
    },
};
