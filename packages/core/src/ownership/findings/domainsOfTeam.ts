import { neighbours, NONE } from '../../graph';
import { type FindingRule, plural } from './finding';
import { isProductTeam } from './isProductTeam';

const FAILS_FROM = 3;

/** CON-03: a product team whose components lie in more than one domain. */
export const domainsOfTeam: FindingRule = {
  check: 'CON-03',
  title: 'A team works in one domain',
  looksAt: isProductTeam,
  judge:
    ({ graph, owned }) =>
    id => {
      const components = [...neighbours(owned, id)].filter(
        each => graph.entities[each].kind === 'component',
      );
      const placed = components.filter(each => graph.domain[each] !== NONE);
      const domains = [...new Set(placed.map(each => graph.domain[each]))];
      if (domains.length < 2) {
        return placed.length < components.length ? 'unknown' : 'fine';
      }
      return {
        verdict: domains.length >= FAILS_FROM ? 'fail' : 'warn',
        message: `Works in ${plural(domains.length, 'domain')}, 1 expected`,
        remediation: 'Hand the outlier to a team in its domain.',
        evidence: placed.map(each => ({
          ref: graph.entities[each].ref,
          note: `in ${graph.entities[graph.domain[each]].title}`,
        })),
      };
    },
};
