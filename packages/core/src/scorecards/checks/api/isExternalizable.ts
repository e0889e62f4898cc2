import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { aboutEach } from '../derived/evidence';
import { providersOf } from '../derived/providers';
import { isLive } from '../derived/subjects';
import { joined } from '../derived/words';
import { DUTIES, dutiesJson, dutiesMet } from './duties';

const DOORS: ReadonlySet<string | undefined> = new Set(['gateway', 'platform']);

/** API-05 */
export const isExternalizable: Check = {
  id: 'API-05',
  track: 'api',
  level: 'gold',
  title: 'is externalizable',
  why: 'An API that strangers could use is one that colleagues can use without a meeting.',
  source: 'chapter S1, chapter S0',
  remediation:
    'Close what is missing, one gateway after the other, and record it in banyan/externalizable; it takes years, not a quarter.',
  appliesTo: 'APIs that a gateway or a platform provides',
  looksAt: entity => entity.kind === 'api' && isLive(entity),
  judge: facts => {
    const { graph } = facts.world;
    const doors = providersOf(facts).filter(each => {
      const { gatewayFor, type } = graph.entities[each];
      return gatewayFor !== undefined || DOORS.has(type);
    });
    if (doors.length === 0) {
      return notApplicable('no gateway and no platform provides it');
    }
    const evidence = aboutEach(graph, doors, 'provides it');
    const met = dutiesMet(facts.entity);
    if (!met) {
      return noData('banyan/externalizable cannot be read as JSON', {
        evidence,
      });
    }
    const missing = DUTIES.filter(duty => !met.has(duty));
    const message = `${met.size} of ${DUTIES.length} duties are met`;
    return missing.length === 0
      ? pass(message, { evidence })
      : fail(`${message}; not ${joined(missing)}`, {
          evidence,
          patch: annotationPatch({ externalizable: dutiesJson(DUTIES) }),
        });
  },
};
