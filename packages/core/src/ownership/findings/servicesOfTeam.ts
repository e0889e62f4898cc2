import { isProductionService, neighbours } from '../../graph';
import type { FindingRule } from './finding';
import { isProductTeam } from './isProductTeam';

const MOST = 3;
const FAILS_ABOVE = 5;

/** OWN-04: a product team that owns more than three production services. */
export const servicesOfTeam: FindingRule = {
  check: 'OWN-04',
  title: `Owns 1 to ${MOST} services`,
  looksAt: isProductTeam,
  judge: map => id => {
    const services = [...neighbours(map.owned, id)]
      .map(each => map.graph.entities[each])
      .filter(isProductionService);
    if (services.length <= MOST) return 'fine';
    return {
      verdict: services.length > FAILS_ABOVE ? 'fail' : 'warn',
      message: `Owns ${services.length} services, 1 to ${MOST} expected`,
      remediation:
        'Hand services over, merge nano-services, or split the team.',
      evidence: services.map(service => ({
        ref: service.ref,
        note: 'service it owns',
      })),
    };
  },
};
