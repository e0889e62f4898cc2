import { isProductionService } from '../../../graph';
import { isOrganization, scopeOf } from '../../../ownership';
import type { Check } from '../../check';
import { fail, noData, pass, warn } from '../../verdicts';
import { annotationPatch, counted } from '../derived/annotated';
import { liveOwnership } from '../derived/liveOwnership';
import { plural } from '../derived/words';

const FEW = 0.5;
const MOST = 1;

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
    if (!engineers) {
      return noData(
        `${plural(services, 'service')}; nobody knows how many engineers: set banyan/engineers`,
        { patch: annotationPatch({ engineers: "'<number>'" }) },
      );
    }
    const share = services / engineers;
    const message = `${plural(services, 'service')} for ${plural(engineers, 'engineer')}: ${share.toFixed(2)}, at most ${FEW} expected, never above ${MOST}`;
    if (share <= FEW) return pass(message);
    return (share <= MOST ? warn : fail)(message);
  },
};
