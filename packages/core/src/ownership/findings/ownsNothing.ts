import { neighbours } from '../../graph';
import { isTeam } from '../groupTypes';
import type { FindingRule } from './finding';

/** team-owns-nothing: a team that owns no component in the picture. */
export const ownsNothing: FindingRule = {
  check: 'team-owns-nothing',
  title: 'Owns at least one component',
  looksAt: isTeam,
  judge: map => id => {
    const owned = [...neighbours(map.owned, id)].map(
      each => map.graph.entities[each],
    );
    if (owned.some(({ kind }) => kind === 'component')) return 'fine';
    return {
      verdict: 'warn',
      message: 'Owns no component',
      remediation:
        'Register what the team runs, hand it something to own, or dissolve it.',
      evidence: owned.map(each => ({
        ref: each.ref,
        note: `${each.kind} that it owns`,
      })),
    };
  },
};
