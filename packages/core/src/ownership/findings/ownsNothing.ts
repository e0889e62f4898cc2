import { neighbours } from '../../graph';
import { isTeam } from '../groupTypes';
import type { FindingRule } from './finding';
import { includedEntities } from './includedEntities';

/** team-owns-nothing: a team that owns no component in the picture. */
export const ownsNothing: FindingRule = map =>
  [...includedEntities(map, isTeam)].flatMap(([id, { ref }]) => {
    const owned = [...neighbours(map.owned, id)].map(
      each => map.graph.entities[each],
    );
    if (owned.some(({ kind }) => kind === 'component')) return [];
    return {
      check: 'team-owns-nothing',
      entity: ref,
      verdict: 'warn',
      message: 'Owns no component',
      remediation:
        'Register what the team runs, hand it something to own, or dissolve it.',
      evidence: owned.map(each => ({
        ref: each.ref,
        note: `${each.kind} that it owns`,
      })),
    };
  });
