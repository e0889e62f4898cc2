import { isProductionService, neighbours } from '../../../graph';
import { servicesOfTeam } from '../../../ownership/findings/servicesOfTeam';
import type { Check } from '../../check';
import { fail, notApplicable, pass, warn } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { liveOwnership } from '../derived/liveOwnership';
import { saidBy } from '../derived/said';
import { isProductTeam } from '../derived/subjects';
import { plural } from '../derived/words';

const says = saidBy(servicesOfTeam, world => world.once(liveOwnership));

/** OWN-04 */
export const ownsFewServices: Check = {
  id: 'OWN-04',
  track: 'ownership',
  level: 'silver',
  title: 'owns 1 to 3 services',
  why: 'A team knows a few services by heart; of a dozen it only knows which one pages most.',
  source: 'chapter S0',
  remediation:
    'Hand a service over, fold services that are too small into a neighbour (DOM-06), or split the team.',
  appliesTo: 'product teams',
  looksAt: isProductTeam,
  judge: facts => {
    const { graph } = facts.world;
    const { owned } = facts.world.once(liveOwnership);
    const services = [...neighbours(owned, facts.id)].filter(each =>
      isProductionService(graph.entities[each]),
    );
    if (services.length === 0) {
      return notApplicable('it owns no service in production');
    }
    const said = says(facts);
    const message = `${plural(services.length, 'service')} in production, 1 to 3 expected`;
    const evidence = aboutEach(graph, services, 'service that it owns');
    if (typeof said === 'string') return pass(message, { evidence });
    return (said.verdict === 'warn' ? warn : fail)(message, { evidence });
  },
};
