import { NONE } from '../../../graph';
import { headcount } from '../../../ownership';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { about, aboutEach } from '../derived/evidence';
import { isVitalService } from '../derived/isVitalService';
import { plural } from '../derived/words';
import { foreignGroups, onCallOf, rotations } from './onCall';

const FEWEST = 4;

/** OWN-06 */
export const canBeOnCall: Check = {
  id: 'OWN-06',
  track: 'ownership',
  level: 'silver',
  title: 'can really be on call',
  why: 'Owning a service means answering for it at night; with fewer than four people that burns them out.',
  source: 'chapter S0',
  remediation:
    'Staff the rotation from the owning team (banyan/oncall, banyan/oncall-size), lower the tier, or share duty as READY-03 describes.',
  appliesTo: 'services and gateways in production of tier 0 or 1',
  looksAt: isVitalService,
  judge: facts => {
    const { graph, ownership } = facts.world;
    const onCall = onCallOf(facts);
    if (!onCall) {
      return fail('no rotation is named, neither here nor at its owner', {
        patch: annotationPatch({ oncall: '<id of the rotation>' }),
      });
    }
    const { rotation, size } = onCall;
    const owner = ownership.owner[facts.id];
    const users = facts.world.once(rotations).get(rotation);
    const foreign = foreignGroups(facts, users);
    const evidence = [
      { text: `rotation ${rotation}` },
      ...about(graph, owner, 'owner'),
      ...aboutEach(graph, foreign, 'in the same rotation'),
    ];
    if (foreign.length > 0) {
      const groups = plural(foreign.length, 'other group');
      return fail(`its rotation is shared with ${groups}`, { evidence });
    }
    if (size === undefined) {
      return noData(
        'nobody knows how many are in the rotation: set banyan/oncall-size',
        { evidence, patch: annotationPatch({ 'oncall-size': "'6'" }) },
      );
    }
    if (size < FEWEST) {
      return fail(`rotation of ${size}, at least ${FEWEST} expected`, {
        evidence,
      });
    }
    const people = owner === NONE ? undefined : headcount(graph, owner);
    if (people === undefined) {
      return noData(
        'nobody knows how many people its owner has: set banyan/headcount there',
        { evidence },
      );
    }
    return people < size
      ? fail(`rotation of ${size}, but only ${people} in the team`, {
          evidence,
        })
      : pass(`rotation of ${size}, all from the owner`, { evidence });
  },
};
