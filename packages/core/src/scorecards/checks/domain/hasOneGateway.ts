import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { whenLive } from '../derived/subjects';
import { plural } from '../derived/words';
import { gatewaysOfDomains, sizesOfDomains } from './borders';

const FEWEST = 3;

/** DOM-02 */
export const hasOneGateway: Check = {
  id: 'DOM-02',
  track: 'domain',
  level: 'silver',
  title: 'has one front door',
  why: 'Behind one door a domain can be rebuilt without asking those who call it.',
  source: 'chapter S0',
  remediation:
    'Put a gateway before the domain, name the domain in its banyan/gateway-for, and move the callers to it one by one.',
  appliesTo: 'domains with three services or more',
  restsOnAll: true,
  looksAt: ({ kind }) => kind === 'domain',
  judge: whenLive(({ world, id }) => {
    const doors = world.once(gatewaysOfDomains).get(id);
    const services = world.once(sizesOfDomains).get(id)?.services ?? 0;
    if (!doors || services < FEWEST) {
      return notApplicable(
        `${plural(services, 'service')} in production, judged from ${FEWEST} on`,
      );
    }
    const { gateways, verdict } = doors;
    const evidence = aboutEach(world.graph, gateways, 'gateway of it');
    if (verdict === 'exempt') {
      return notApplicable('infrastructure: each of its APIs is a door', {
        evidence,
      });
    }
    if (verdict === 'unknown') {
      return noData(
        'nobody says which components are gateways: set banyan/gateway-for',
        { evidence },
      );
    }
    const message = `${plural(gateways.length, 'gateway')} before ${services} services, 1 expected`;
    return (verdict === 'pass' ? pass : fail)(message, { evidence });
  }),
};
