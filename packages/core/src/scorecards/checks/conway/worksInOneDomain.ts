import { neighbours, NONE } from '../../../graph';
import { domainsOfTeam } from '../../../ownership/findings/domainsOfTeam';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass, warn } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { liveOwnership } from '../derived/liveOwnership';
import { saidBy } from '../derived/said';
import { isProductTeam } from '../derived/subjects';
import { plural } from '../derived/words';

const says = saidBy(domainsOfTeam, world => world.once(liveOwnership));

/** CON-03 */
export const worksInOneDomain: Check = {
  id: 'CON-03',
  track: 'conway',
  level: 'silver',
  title: 'works in one domain',
  why: 'A team in three domains learns three languages, and keeps none of their borders.',
  source: 'chapter S0',
  remediation:
    'Hand the component that lies apart to a team of its domain, or move it to the team’s own domain.',
  appliesTo: 'product teams',
  looksAt: isProductTeam,
  judge: facts => {
    const { graph } = facts.world;
    const { owned } = facts.world.once(liveOwnership);
    const components = [...neighbours(owned, facts.id)].filter(
      each => graph.entities[each].kind === 'component',
    );
    if (components.length === 0) return notApplicable('it owns no component');
    const domains = new Set(components.map(each => graph.domain[each]));
    domains.delete(NONE);
    const evidence = [
      ...aboutEach(graph, domains, 'domain in which it works'),
      ...aboutEach(graph, components, each =>
        graph.domain[each] === NONE ? 'in no domain' : 'component that it owns',
      ),
    ];
    const said = says(facts);
    if (said === 'unknown') {
      return noData(
        'some of its components are in no domain: set spec.system, and spec.domain of that system',
        { evidence },
      );
    }
    const message = `${plural(domains.size, 'domain')}, 1 expected`;
    if (typeof said === 'string') return pass(message, { evidence });
    return (said.verdict === 'warn' ? warn : fail)(message, { evidence });
  },
};
