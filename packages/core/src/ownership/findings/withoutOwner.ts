import { type CatalogEntity, NONE } from '../../graph';
import { isArea } from '../groupTypes';
import type { OwnershipMap } from '../ownershipMap';
import type { Finding, FindingRule } from './finding';
import { includedEntities } from './includedEntities';

const OWNED_BY_TEAMS: ReadonlySet<string> = new Set([
  'component',
  'api',
  'resource',
]);
const OWNED_BY_GROUPS: ReadonlySet<string> = new Set(['system', 'domain']);

type Fault = Pick<Finding, 'verdict' | 'message' | 'evidence'>;

function unnamed(
  { owner, provenance, graph }: OwnershipMap,
  id: number,
): Fault {
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
): Fault | undefined {
  if (entity.ownerHidden) return undefined;
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
  if (OWNED_BY_TEAMS.has(entity.kind) && isArea(owner)) {
    return {
      verdict: 'fail',
      message: 'Its owner is made of teams and is no team itself',
      evidence: evidence(`a group of type ${owner.type}`),
    };
  }
  return undefined;
}

/** OWN-01: no owner, an owner who does not exist, a person, or an area above the teams. */
export const withoutOwner: FindingRule = map =>
  [
    ...includedEntities(
      map,
      ({ kind }) => OWNED_BY_TEAMS.has(kind) || OWNED_BY_GROUPS.has(kind),
    ),
  ].flatMap(([id, entity]) => {
    const fault = ownerFault(map, id, entity);
    return fault
      ? {
          check: 'OWN-01',
          entity: entity.ref,
          remediation: 'Set spec.owner to the team that carries the pager.',
          ...fault,
        }
      : [];
  });
