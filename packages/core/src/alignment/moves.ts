import { type EntityKind, NONE } from '../graph';
import { groupTree, isOrganization } from '../ownership';
import { type Structure, structureOf, type Terrain } from './structure';

/** @public */
export type MoveKind =
  'service-to-team' | 'team-to-unit' | 'service-to-domain' | 'system-to-domain';

/** Something, by its reference, in another place. @public */
export type Move = { kind: MoveKind; what: string; to: string };

/** A plan with what comes of it, or the first move that cannot be made and why. @public */
export type Moved =
  | { ok: true; structure: Structure }
  | { ok: false; move: number; message: string };

const KINDS: Record<MoveKind, { what: EntityKind; to: EntityKind }> = {
  'service-to-team': { what: 'component', to: 'group' },
  'team-to-unit': { what: 'group', to: 'group' },
  'service-to-domain': { what: 'component', to: 'domain' },
  'system-to-domain': { what: 'system', to: 'domain' },
};

/** Both ends of a move as entity numbers, and the move as it changes the map. */
type Change = (map: Terrain, what: number, to: number) => Terrain | string;

const toTeam: Change = (map, what, to) =>
  isOrganization(map.graph.entities[to])
    ? 'An organization is no team'
    : { ...map, owner: map.owner.with(what, to) };

function toUnit(map: Terrain, what: number, to: number): Terrain | string {
  const { graph, tree } = map;
  if (isOrganization(graph.entities[what])) return 'An organization is no team';
  if (tree.unit[to] !== to) return 'It is to go below a group that is no unit';
  for (let at = to; at !== NONE; at = tree.parent[at]) {
    if (at === what) return 'It would be above itself';
  }
  const parent = graph.parent.slice();
  for (const group of tree.order) parent[group] = tree.parent[group];
  parent[what] = to;
  const moved = { ...graph, parent };
  return { ...map, graph: moved, tree: groupTree(moved) };
}

const toDomain: Change = (map, what, to) => {
  const { system, domain } = map.graph;
  const moved = domain.map((today, id) =>
    id === what || system[id] === what ? to : today,
  );
  return { ...map, graph: { ...map.graph, domain: moved } };
};

const CHANGES: Record<MoveKind, Change> = {
  'service-to-team': toTeam,
  'team-to-unit': toUnit,
  'service-to-domain': toDomain,
  'system-to-domain': toDomain,
};

/** What can be moved: what the structure is about, and the groups in scope. */
function movable({ components, scope, systems, teams, map }: Structure) {
  const all = new Set([...components, ...systems, ...teams]);
  for (const [id, { kind }] of map.graph.entities.entries()) {
    if (kind === 'group' && scope[id]) all.add(id);
  }
  return all;
}

/**
 * A structure as it would be after some moves, one after the other, each on what the ones
 * before left. Who inherits an owner keeps the one that it has; a group takes the groups below
 * it along. The catalog's graph stays as it is.
 *
 * @public
 */
export function withMoves(structure: Structure, moves: readonly Move[]): Moved {
  const { graph, included } = structure.map;
  const canMove = movable(structure);
  const find = (ref: string, kind: EntityKind) => {
    const id = graph.ids.get(ref) ?? NONE;
    return id !== NONE && graph.entities[id].kind === kind && included[id]
      ? id
      : NONE;
  };
  let map = structure.map;
  for (const [index, { kind, what, to }] of moves.entries()) {
    const refused = (message: string): Moved => ({
      ok: false,
      move: index,
      message,
    });
    const ends = KINDS[kind];
    const subject = find(what, ends.what);
    const target = find(to, ends.to);
    if (!canMove.has(subject)) {
      return refused(`There is no ${ends.what} ${what} here`);
    }
    if (target === NONE) return refused(`There is no ${ends.to} ${to}`);
    const changed = CHANGES[kind](map, subject, target);
    if (typeof changed === 'string') return refused(changed);
    map = changed;
  }
  return { ok: true, structure: structureOf(map, structure.scope) };
}
