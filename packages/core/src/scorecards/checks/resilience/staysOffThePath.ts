import { neighbours } from '../../../graph';
import type { Call } from '../../../graph';
import type { Check, Facts } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about } from '../derived/evidence';
import { isLive } from '../derived/subjects';
import { plural } from '../derived/words';
import { verb } from '../derived/verb';

/** Every call of a live caller of tier 0 to the entity at hand. */
function vitalCalls({ id, world: { graph, live } }: Facts) {
  const { calls, callers, callDetails, entities } = graph;
  return [...new Set(neighbours(callers, id))]
    .filter(caller => live[caller] && entities[caller].tier === 0)
    .flatMap(caller =>
      [...neighbours(calls, caller)].flatMap((to, index) =>
        to === id
          ? [{ caller, call: callDetails[calls.offsets[caller] + index] }]
          : [],
      ),
    );
}

const isOff = ({ mode, fallbackAnswer }: Call) =>
  mode === 'async' || (mode === 'sync' && fallbackAnswer?.kind === 'skip');

/** RES-09 */
export const staysOffThePath: Check = {
  id: 'RES-09',
  track: 'resilience',
  level: 'silver',
  title: 'keeps nobody waiting for what can be done later',
  why: 'Royalties and statistics can be counted from the log tomorrow. The song has to start now.',
  source: 'chapter S0',
  remediation:
    'Let the caller publish an event and go on, or leave the part out when no answer comes.',
  appliesTo: 'components with the tag side-effect',
  looksAt: entity =>
    entity.kind === 'component' &&
    isLive(entity) &&
    entity.tags?.includes('side-effect') === true,
  judge: facts => {
    const { graph } = facts.world;
    const calls = vitalCalls(facts);
    if (calls.length === 0) return notApplicable('nothing of tier 0 calls it');
    const told = calls.map(({ caller, call }) => ({
      caller,
      isOff: isOff(call),
      isKnown: call.mode !== 'unknown',
      text: call.mode === 'unknown' ? 'how it calls is not stated' : call.mode,
    }));
    const onPath = told.filter(each => !each.isOff && each.isKnown);
    const unknown = told.filter(each => !each.isKnown);
    const of = `of ${plural(calls.length, 'call')} from tier 0`;
    const evidence = told
      .toSorted((a, b) => Number(a.isOff) - Number(b.isOff))
      .flatMap(({ caller, text }) => about(graph, caller, text));
    if (onPath.length > 0)
      return fail(
        `${onPath.length} ${of} ${verb(onPath.length, 'waits', 'wait')} for it and cannot leave it out`,
        { evidence },
      );
    return unknown.length > 0
      ? noData(
          `nobody states whether ${unknown.length} ${of} ${verb(unknown.length, 'waits', 'wait')} for it: set mode in spec.calls`,
          { evidence },
        )
      : pass(`none ${of} has to wait for it`, { evidence });
  },
};
