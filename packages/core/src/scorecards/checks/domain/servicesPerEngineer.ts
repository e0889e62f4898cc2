import { isProductionService } from '../../../graph';
import { isOrganization, scopeOf } from '../../../ownership';
import { SERVICES_PER_ENGINEER, servicesRated } from '../../../readiness';
import type { Check } from '../../check';
import { fail, noData, pass, warn } from '../../verdicts';
import { annotationPatch, counted } from '../derived/annotated';
import { liveOwnership } from '../derived/liveOwnership';
import { plural } from '../derived/words';

const { few, most } = SERVICES_PER_ENGINEER;

/** DOM-07 */
export const servicesPerEngineer: Check = {
  id: 'DOM-07',
  track: 'domain',
  level: 'silver',
  title: 'has at most one service for two engineers',
  why: 'More services than people means that most of them are nobody’s work on most days.',
  source: 'chapter S0',
  remediation: 'Stop extracting, and fold together what DOM-06 finds.',
  appliesTo: 'organizations',
  restsOnAll: true,
  looksAt: isOrganization,
  judge: ({ world, entity, id }) => {
    const scope = scopeOf(world.once(liveOwnership), id);
    const services = world.graph.entities.filter(
      (each, at) => scope[at] && isProductionService(each),
    ).length;
    const engineers = counted(entity, 'engineers');
    const rated = engineers && servicesRated(services, engineers);
    if (!rated) {
      return noData(
        `${plural(services, 'service')}; nobody knows how many engineers: set banyan/engineers`,
        { patch: annotationPatch({ engineers: "'<number>'" }) },
      );
    }
    const message = `${plural(services, 'service')} for ${plural(engineers, 'engineer')}: ${rated.share.toFixed(2)}, at most ${few} expected, never above ${most}`;
    return { pass, warn, fail }[rated.verdict](message);
  },
};
