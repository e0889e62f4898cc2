import { isDataStore } from '../../../ownership';
import { neighbours } from '../../../graph';
import type { Check, CheckEvidence } from '../../check';
import { fail, notApplicable, pass } from '../../verdicts';
import { annotated, annotationPatch } from '../derived/annotated';
import { aboutEach } from '../derived/evidence';
import { isLive } from '../derived/subjects';
import { othersInSaga, sagaOf } from './sagas';

const nameOf = (ref: string) => ref.slice(ref.indexOf('/') + 1);

/** DATA-05 */
export const sagaStepCanBeUndone: Check = {
  id: 'DATA-05',
  track: 'data',
  level: 'silver',
  title: 'declares its saga, and what undoes its step',
  why: 'Without a common transaction a later failure leaves the earlier steps done; somebody has to undo them.',
  source: 'chapter S0',
  remediation:
    'Name the saga (banyan/saga), add the step that undoes this one (banyan/compensates), and test that it can be repeated.',
  appliesTo: 'components tagged saga-step',
  looksAt: entity =>
    entity.kind === 'component' &&
    isLive(entity) &&
    (entity.tags ?? []).includes('saga-step'),
  judge: facts => {
    const { world, entity, id } = facts;
    if (sagaOf(entity) === undefined) {
      return fail('it names no saga', {
        patch: annotationPatch({ saga: '<name of the saga>' }),
      });
    }
    const own = annotated(entity, 'compensates');
    if (own !== undefined) return pass(`it offers its own undo: ${own}`);
    const names = new Set([entity.ref, nameOf(entity.ref), entity.title]);
    const undoing = othersInSaga(facts).filter(each =>
      names.has(annotated(each, 'compensates') ?? ''),
    );
    if (undoing.length > 0) {
      return pass('another step of the saga undoes it', {
        evidence: undoing.map(({ ref }): CheckEvidence => ({
          text: 'undoes it',
          entityRef: ref,
        })),
      });
    }
    const stores = [...neighbours(world.graph.uses, id)].filter(each =>
      isDataStore(world.graph.entities[each]),
    );
    return stores.length === 0
      ? notApplicable('it keeps no data, so there is nothing to undo')
      : fail('it commits data, and no step of the saga undoes it', {
          evidence: aboutEach(world.graph, stores, 'keeps what it commits'),
          patch: annotationPatch({ compensates: '<what undoes it>' }),
        });
  },
};
