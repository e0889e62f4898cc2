import { isService, neighbours, NONE } from '../../graph';
import { isTeam, type OwnershipMap } from '../../ownership';
import {
  type GroupRows,
  isOfGroups,
  placesOf,
  placesOfGroup,
} from './placesOf';
import type { RowMembers, RowsKind } from './rows';

const SOFTWARE: ReadonlySet<string> = new Set(['component', 'api', 'resource']);

/** Teams, and other groups that own software themselves; or what is above those. */
function groupRows(ownership: OwnershipMap, kind: GroupRows): Set<number> {
  const { graph, tree, owned } = ownership;
  const { entities } = graph;
  const teams = tree.order.filter(
    group =>
      isTeam(entities[group]) ||
      neighbours(owned, group).some(id => SOFTWARE.has(entities[id].kind)),
  );
  return new Set(teams.flatMap(team => placesOfGroup(ownership, kind, team)));
}

/** What a row may be, in the order of the graph. */
function rowIds(ownership: OwnershipMap, kind: RowsKind): number[] {
  const { entities } = ownership.graph;
  const all = [...entities.keys()];
  if (kind === 'entity') return all.filter(id => entities[id].kind !== 'user');
  if (!isOfGroups(kind)) return all.filter(id => entities[id].kind === kind);
  const groups = groupRows(ownership, kind);
  return all.filter(id => groups.has(id));
}

/**
 * The rows of a report and what belongs to each, in `scope` (1 by entity number): a team has
 * itself and what it owns, units and organizations all below them, systems and domains what is
 * in their place.
 *
 * @public
 */
export function membersOf(
  ownership: OwnershipMap,
  kind: RowsKind,
  scope: Uint8Array = ownership.included,
): RowMembers[] {
  const { entities } = ownership.graph;
  const places = placesOf(ownership, kind);
  const members = new Map<number, string[]>();
  for (const id of rowIds(ownership, kind)) {
    if (scope[id] && ownership.included[id]) members.set(id, []);
  }
  for (const [id, { kind: entityKind, ref }] of entities.entries()) {
    if (!scope[id] || !ownership.included[id] || entityKind === 'user')
      continue;
    for (const place of places(id)) members.get(place)?.push(ref);
  }
  return [...members].map(([id, refs]) => ({
    ref: entities[id].ref,
    members: refs,
  }));
}

/** What has an owner and no place in the graph, such as a migration. @public */
export type Beside = { ref: string; owner?: string };

/** Rows with what stands beside the graph added where its owner counts; as rows of its own among entities. @public */
export function withBeside(
  rows: readonly RowMembers[],
  { ownership, kind }: { ownership: OwnershipMap; kind: RowsKind },
  beside: readonly Beside[],
): RowMembers[] {
  if (kind === 'entity') {
    return [...rows, ...beside.map(({ ref }) => ({ ref, members: [ref] }))];
  }
  if (!isOfGroups(kind)) return [...rows];
  const { graph } = ownership;
  const added = new Map<string, string[]>();
  for (const { ref, owner = '' } of beside) {
    const group = graph.ids.get(owner) ?? NONE;
    if (group === NONE || graph.entities[group].kind !== 'group') continue;
    for (const place of placesOfGroup(ownership, kind, group)) {
      if (place === NONE) continue;
      const row = graph.entities[place].ref;
      added.set(row, [...(added.get(row) ?? []), ref]);
    }
  }
  return rows.map(row => ({
    ref: row.ref,
    members: [...row.members, ...(added.get(row.ref) ?? [])],
  }));
}

/** The members by which rows are rated: groups by the services that they run, all else by anything. @public */
export function ratesOf(
  { graph }: OwnershipMap,
  kind: RowsKind,
): ((ref: string) => boolean) | undefined {
  if (!isOfGroups(kind)) return undefined;
  return ref => {
    const entity = graph.entities[graph.ids.get(ref) ?? NONE];
    return (
      entity !== undefined &&
      isService(entity) &&
      entity.lifecycle !== 'deprecated'
    );
  };
}
