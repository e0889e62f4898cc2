import { NONE } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { annotationPatch, listed } from '../derived/annotated';
import { about } from '../derived/evidence';
import { isLive } from '../derived/subjects';
import { joined } from '../derived/words';

const MOST = 0.05;
const CONNECT =
  'send the facts "contributions" of it: merged changes, and those of others to its core';

/** DOM-09 */
export const foreignLogicBehindExtension: Check = {
  id: 'DOM-09',
  track: 'domain',
  level: 'gold',
  title: 'keeps foreign logic behind an extension point',
  why: 'When other teams write in the core of a service, its owner reviews what it neither asked for nor understands.',
  source: 'chapter S1, U1',
  remediation:
    'Offer an extension point for logic or data (banyan/extensions), and move there what the others added.',
  appliesTo: 'components in the business layer',
  needs: [{ facts: 'contributions', connect: CONNECT }],
  looksAt: entity => entity.kind === 'component' && isLive(entity),
  judge: ({ world: { graph }, id, entity, told }) => {
    const domain = graph.domain[id];
    const layer =
      entity.layer ??
      (domain === NONE ? undefined : graph.entities[domain].layer);
    const place = about(graph, domain, `layer ${layer ?? 'not stated'}`);
    if (layer !== 'business') {
      return notApplicable('not in the business layer', { evidence: place });
    }
    const known = told('contributions');
    if (!known) {
      return noData(`no contributions are known: ${CONNECT}`, {
        evidence: place,
      });
    }
    const { merged, byOthersToCore, days } = known;
    if (merged === 0) {
      return notApplicable(`nothing was merged within ${days} days`, {
        evidence: place,
      });
    }
    const extensions = listed(entity, 'extensions');
    const evidence = [
      {
        text:
          extensions.length === 0
            ? 'no extension point is declared'
            : `extension points: ${joined(extensions)}`,
      },
      ...place,
    ];
    const message = `${byOthersToCore} of ${merged} merged changes in ${days} days are by others to its core, below 5 % expected`;
    if (byOthersToCore / merged < MOST) return pass(message, { evidence });
    return fail(message, {
      evidence,
      patch:
        extensions.length === 0
          ? annotationPatch({ extensions: '<names of extension points>' })
          : undefined,
    });
  },
};
