import { type CatalogEntity, NONE } from '../../graph';
import { isArea } from '../groupTypes';
import type { OwnershipMap } from '../ownershipMap';
import type { Fault, FindingRule } from './finding';
import { isOwnable, isOwnedByTeam } from './isOwnable';

type OwnerFault = Pick<Fault, 'verdict' | 'message' | 'evidence'>;

function unnamed(
  { owner, provenance, graph }: OwnershipMap,
  id: number,
): OwnerFault {
  if (owner[id] === NONE) {
    return { verdict: 'fail', message: 'Nobody owns it', evidence: [] };
  }
  const { ref } = graph.entities[owner[id]];
  return {
    verdict: 'warn',
    message: `It names no owner; its ${provenance[id]} has one`,
    evidence: [{ ref, note: `owner of its ${provenance[id]}` }],
  };
}

function ownerFault(
  map: OwnershipMap,
  id: number,
  entity: CatalogEntity,
): OwnerFault | undefined {
  if (entity.owner === undefined) return unnamed(map, id);
  const declared = map.graph.declaredOwner[id];
  const evidence = (note: string) => [{ ref: entity.owner, note }];
  if (declared === NONE) {
    return {
      verdict: 'fail',
      message: 'Its owner does not exist',
      evidence: evidence('named as owner, not in the catalog'),
    };
  }
  const owner = map.graph.entities[declared];
  if (owner.kind === 'user') {
    return {
      verdict: 'fail',
      message: 'A person owns it, not a team',
      evidence: evidence('a user'),
    };
  }
  if (isOwnedByTeam(entity) && isArea(owner)) {
    return {
      verdict: 'fail',
      message: 'Its owner is made of teams and is no team itself',
      evidence: evidence(`a group of type ${owner.type}`),
    };
  }
  return undefined;
}

/** OWN-01: no owner, an owner who does not exist, a person, or an area above the teams. */
export const withoutOwner: FindingRule = {
  check: 'OWN-01',
  title: 'Has an owning team',
  // Of an owner whom the caller may not see, nothing is said: not even that it cannot be told.
  looksAt: entity => isOwnable(entity) && !entity.ownerHidden,
  judge: map => (id, entity) => {
    const fault = ownerFault(map, id, entity);
    return fault
      ? {
          remediation: 'Set spec.owner to the team that carries the pager.',
          ...fault,
        }
      : 'fine';
  },
};
