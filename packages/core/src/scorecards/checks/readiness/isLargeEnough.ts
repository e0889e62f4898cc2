import { isOrganization } from '../../../ownership';
import { FEWEST_ENGINEERS } from '../../../readiness';
import type { Check } from '../../check';
import { fail, notApplicable, pass } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { servicesOfOrganizations } from '../derived/ofOrganizations';
import { plural } from '../derived/words';
import { engineersUnknown } from './engineersUnknown';
import { stated } from './stated';

const MOST_SERVICES = 3;

/** READY-01 */
export const isLargeEnough: Check = {
  id: 'READY-01',
  track: 'readiness',
  level: 'bronze',
  title: 'has ten engineers before it has services',
  why: 'Below ten people everybody can talk to everybody. Services then only add a network to what a function call did.',
  source: 'chapter S1',
  remediation:
    'Stay with one well-cut program, a modular monolith, and fold back the services that are there.',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { engineers, exception } = stated(facts);
    if (engineers === null) return engineersUnknown();
    const people = plural(engineers, 'engineer');
    if (engineers >= FEWEST_ENGINEERS)
      return pass(`${people}, ${FEWEST_ENGINEERS} or more expected`);
    // READY-15 is asked next, before anything else.
    if (exception !== null)
      return notApplicable(
        `${people}, and an exception is recorded: whether it holds is another check`,
      );
    const { graph } = facts.world;
    const services =
      facts.world.once(servicesOfOrganizations).get(facts.id) ?? [];
    const message = `stay with a monolith: ${people} run ${plural(services.length, 'service')}, ${MOST_SERVICES} at most expected below ${FEWEST_ENGINEERS} engineers`;
    const evidence = aboutEach(graph, services, 'a service in production');
    return services.length > MOST_SERVICES
      ? fail(message, { evidence })
      : pass(message, { evidence });
  },
};
