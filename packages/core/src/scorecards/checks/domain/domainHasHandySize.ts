import { isProductionService, NONE } from '../../../graph';
import type { Check } from '../../check';
import { fail, notApplicable, pass, warn } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { liveInDomains } from '../derived/membersByPlace';
import { whenLive } from '../derived/subjects';
import { plural } from '../derived/words';
import type { World } from '../../world';
import { sizesOfDomains } from './borders';

const VERDICTS = { pass, warn, fail };

/** The domains that have domains below them. */
const parentDomains = ({ graph: { entities, parent } }: World) =>
  new Set(
    [...parent].filter(
      (at, id) => at !== NONE && entities[id].kind === 'domain',
    ),
  );

/** DOM-05 */
export const domainHasHandySize: Check = {
  id: 'DOM-05',
  track: 'domain',
  level: 'silver',
  title: 'has a size in the comfort band',
  why: 'A domain of two is a service with ceremony; one of forty has borders inside that nobody has drawn.',
  source: 'chapter S0, X11',
  remediation:
    'Split a large domain into sub-domains where few calls cross; merge a small one with the neighbour that it talks to most.',
  appliesTo: 'domains without domains below them',
  looksAt: ({ kind }) => kind === 'domain',
  judge: whenLive(({ world, id }) => {
    if (world.once(parentDomains).has(id)) {
      return notApplicable('it is made of domains, which are judged instead');
    }
    const size = world.once(sizesOfDomains).get(id);
    if (!size || size.verdict === 'not-applicable') {
      return notApplicable('no service in production is in it');
    }
    const { entities } = world.graph;
    const services = (world.once(liveInDomains).get(id) ?? []).filter(each =>
      isProductionService(entities[each]),
    );
    return VERDICTS[size.verdict](
      `${plural(size.services, 'service')} in production, 5 to 10 expected, at most 30`,
      { evidence: aboutEach(world.graph, services, 'service in it') },
    );
  }),
};
