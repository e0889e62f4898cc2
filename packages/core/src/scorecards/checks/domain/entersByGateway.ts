import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { isLive } from '../derived/subjects';
import { bypassesByCaller, crossingsOf, gatewaysOfDomains } from './borders';

const ENOUGH = 0.95;

/** DOM-03 */
export const entersByGateway: Check = {
  id: 'DOM-03',
  track: 'domain',
  level: 'silver',
  title: 'bypasses no gateway',
  why: 'A call past the gateway ties the caller to the inside of another domain, which then cannot move.',
  source: 'chapter S0, U1',
  remediation:
    'Point the call at the gateway of the domain; let it offer what is missing.',
  appliesTo: 'components that call another domain',
  looksAt: entity => entity.kind === 'component' && isLive(entity),
  judge: facts => {
    const { world, id } = facts;
    const { graph } = world;
    const all = crossingsOf(facts);
    if (all.length === 0) {
      return notApplicable('it calls no other domain');
    }
    const doors = world.once(gatewaysOfDomains);
    const known = all.filter(
      ({ toDomain }) => doors.get(toDomain)?.verdict !== 'unknown',
    );
    const bypasses = world.once(bypassesByCaller).get(id) ?? [];
    const past = new Set(bypasses.map(({ to }) => to));
    const evidence = [
      ...aboutEach(graph, past, 'called past the gateway of its domain'),
      ...aboutEach(
        graph,
        new Set(
          bypasses.flatMap(
            ({ toDomain }) => doors.get(toDomain)?.gateways ?? [],
          ),
        ),
        'gateway to call instead',
      ),
      ...aboutEach(
        graph,
        all.map(({ to }) => to).filter(to => !past.has(to)),
        'called in another domain',
      ),
      ...aboutEach(
        graph,
        new Set(all.map(({ toDomain }) => toDomain)),
        'domain that it calls',
      ),
    ];
    if (known.length === 0) {
      return noData(
        'nobody says which components are gateways of the domains that it calls: set banyan/gateway-for',
        { evidence },
      );
    }
    const right = known.length - past.size;
    const message = `${right} of ${known.length} calls to other domains keep to their doors, 95 % expected`;
    const isEnough = right / known.length >= ENOUGH;
    return (isEnough ? pass : fail)(message, { evidence });
  },
};
