import { NONE } from '../../../graph';
import { isArea, isTeam } from '../../../ownership';
import {
  isOwnable,
  isOwnedByTeam,
} from '../../../ownership/findings/isOwnable';
import { withoutOwner } from '../../../ownership/findings/withoutOwner';
import type { Check, Facts, Judgement } from '../../check';
import { fail, pass } from '../../verdicts';
import { about } from '../derived/evidence';
import { saidBy } from '../derived/said';
import { isLive, whenLive } from '../derived/subjects';

const says = saidBy(withoutOwner, ({ ownership }) => ownership);

/** The owner exists and is a group; is it one that can answer for such a thing? */
function judgeGroup({ entity, world, id }: Facts): Judgement {
  const { graph, ownership } = world;
  const owner = graph.entities[ownership.owner[id]];
  const isRight = isTeam(owner) || (!isOwnedByTeam(entity) && isArea(owner));
  const evidence = about(graph, ownership.owner[id], 'owner');
  if (isRight)
    return pass(`owned by a group of type ${owner.type}`, { evidence });
  const type = owner.type ?? 'unknown';
  return fail(`its owner is a group of type ${type}, not a team`, { evidence });
}

/** OWN-01 */
export const hasOwningTeam: Check = {
  id: 'OWN-01',
  track: 'ownership',
  level: 'bronze',
  title: 'has an owning team',
  why: 'What a whole department or one person owns is nobody’s work when it breaks at night.',
  source: 'chapter S1',
  remediation:
    'Set spec.owner to the team that carries the pager. A system or a domain may name a tribe or an org.',
  appliesTo: 'components, APIs, resources, systems and domains',
  // Of an owner whom the caller may not see, nothing is said.
  looksAt: entity => isOwnable(entity) && isLive(entity) && !entity.ownerHidden,
  judge: whenLive(facts => {
    const said = says(facts);
    if (typeof said === 'string') return judgeGroup(facts);
    const { graph } = facts.world;
    const declared = graph.declaredOwner[facts.id];
    const { message } = said;
    return fail(message.charAt(0).toLowerCase() + message.slice(1), {
      evidence:
        declared === NONE && facts.entity.owner !== undefined
          ? [{ text: `${facts.entity.owner} is not in the catalog` }]
          : about(graph, declared, 'named as owner'),
    });
  }),
};
