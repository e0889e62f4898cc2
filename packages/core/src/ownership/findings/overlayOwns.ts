import { neighbours } from '../../graph';
import { type FindingRule, plural } from './finding';

/** OWN-10, OWN-11: a chapter or guild that owns components; these share practice only. */
const ownsNoComponent = (check: string, type: string): FindingRule => ({
  check,
  title: `A ${type} owns no component`,
  looksAt: entity => entity.kind === 'group' && entity.type === type,
  judge: map => id => {
    const owned = [...neighbours(map.owned, id)]
      .map(each => map.graph.entities[each])
      .filter(({ kind }) => kind === 'component');
    if (owned.length === 0) return 'fine';
    return {
      verdict: 'fail',
      message: `A ${type} owns ${plural(owned.length, 'component')}`,
      remediation:
        'Move the ownership to a squad; a chapter or guild shares practice only.',
      evidence: owned.map(each => ({ ref: each.ref, note: 'owned by it' })),
    };
  },
});

/** OWN-10: a chapter that owns components. */
export const chapterOwns = ownsNoComponent('OWN-10', 'chapter');

/** OWN-11: a guild that owns components. */
export const guildOwns = ownsNoComponent('OWN-11', 'guild');
