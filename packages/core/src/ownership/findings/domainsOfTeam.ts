import { neighbours, NONE } from '../../graph';
import { type FindingRule, plural } from './finding';
import { includedEntities } from './includedEntities';

const FAILS_FROM = 3;

/** CON-03: a product team whose components lie in more than one domain. */
export const domainsOfTeam: FindingRule = map => {
  const { graph, owned } = map;
  return [
    ...includedEntities(
      map,
      each => each.kind === 'group' && each.function === 'product',
    ),
  ].flatMap(([id, { ref }]) => {
    const components = [...neighbours(owned, id)].filter(
      each =>
        graph.entities[each].kind === 'component' &&
        graph.domain[each] !== NONE,
    );
    const domains = [...new Set(components.map(each => graph.domain[each]))];
    if (domains.length < 2) return [];
    return {
      check: 'CON-03',
      entity: ref,
      verdict: domains.length >= FAILS_FROM ? 'fail' : 'warn',
      message: `Works in ${plural(domains.length, 'domain')}, 1 expected`,
      remediation: 'Hand the outlier to a team in its domain.',
      evidence: components.map(each => ({
        ref: graph.entities[each].ref,
        note: `in ${graph.entities[graph.domain[each]].title}`,
      })),
    };
  });
};
