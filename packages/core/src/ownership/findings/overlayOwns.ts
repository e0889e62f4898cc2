import { neighbours } from '../../graph';
import { isOverlay } from '../groupTypes';
import { type FindingRule, plural } from './finding';
import { includedEntities } from './includedEntities';

/** OWN-10, OWN-11: a chapter or guild that owns components; these share practice only. */
export const overlayOwns: FindingRule = map =>
  [...includedEntities(map, isOverlay)].flatMap(([id, { ref, type }]) => {
    const owned = [...neighbours(map.owned, id)]
      .map(each => map.graph.entities[each])
      .filter(({ kind }) => kind === 'component');
    if (owned.length === 0) return [];
    return {
      check: type === 'chapter' ? 'OWN-10' : 'OWN-11',
      entity: ref,
      verdict: 'fail',
      message: `A ${type} owns ${plural(owned.length, 'component')}`,
      remediation:
        'Move the ownership to a squad; a chapter or guild shares practice only.',
      evidence: owned.map(each => ({ ref: each.ref, note: 'owned by it' })),
    };
  });
