import { isTeam } from '../groupTypes';
import { headcount } from '../headcount';
import type { FindingRule } from './finding';

/** 6 to 10 people pass, 4 to 5 and 11 to 12 are worth a warning, all else fails. */
export function twoPizzaVerdict(people: number): 'pass' | 'warn' | 'fail' {
  if (people >= 6 && people <= 10) return 'pass';
  return people >= 4 && people <= 12 ? 'warn' : 'fail';
}

/** OWN-03: a team that two pizzas do not feed, or that is too small to carry a pager. */
export const twoPizzaTeam: FindingRule = {
  check: 'OWN-03',
  title: 'Two-pizza size, 6 to 10 people',
  looksAt: isTeam,
  judge:
    ({ graph }) =>
    (id, { ref, headcount: stated }) => {
      const people = headcount(graph, id);
      if (people === undefined) return 'unknown';
      // Nobody at all is another finding.
      if (people === 0) return 'n/a';
      const verdict = twoPizzaVerdict(people);
      if (verdict === 'pass') return 'fine';
      return {
        verdict,
        message: `${people} people, 6 to 10 expected`,
        remediation:
          people > 10
            ? 'Split the team along a service boundary.'
            : 'Merge the team with a neighbour or staff it up.',
        evidence: [
          {
            ref,
            note: `${people} people, ${stated === undefined ? 'members counted' : 'as stated'}`,
          },
        ],
      };
    },
};
