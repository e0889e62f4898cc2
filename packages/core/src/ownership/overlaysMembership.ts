import { neighbours, NONE } from '../graph';
import { isOverlay } from './groupTypes';
import { headcount } from './headcount';
import { activeShare } from './overlaysActiveShare';
import type { Overlay } from './overlaysModel';
import { overlayVerdicts } from './overlaysVerdicts';
import type { OwnershipMap } from './ownershipMap';

/** The squad that each person counts in, by entity number: of all squads, and of those in scope. */
export type Homes = { all: Int32Array; inScope: Int32Array };

/** How many of the members sit in each squad, in the order of the squads. */
function shares(members: Uint32Array, homes: Int32Array): [number, number][] {
  const counts = new Map<number, number>();
  for (const person of members) {
    const squad = homes[person];
    if (squad !== NONE) counts.set(squad, (counts.get(squad) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** A chapter or guild with its members by squad. */
export function membership(
  { graph, tree }: Pick<OwnershipMap, 'graph' | 'tree'>,
  id: number,
  { all, inScope }: Homes,
): Overlay {
  const { entities, members: membersOf } = graph;
  const { ref, title, type: word, headcountIllustrative } = entities[id];
  const type = word === 'guild' ? 'guild' : 'chapter';
  const around = entities[tree.unit[id]];
  const isInside = type === 'chapter' && around && !isOverlay(around);
  const members = neighbours(membersOf, id);
  const squads = shares(members, inScope);
  const counted = squads.reduce((sum, [, count]) => sum + count, 0);
  const units = shares(members, all).map(([squad]) => tree.unit[squad]);
  const people = headcount(graph, id);
  const share = activeShare(entities[id]);
  return {
    ref,
    title,
    type,
    unit: isInside ? around.ref : undefined,
    people,
    illustrative: headcountIllustrative ?? false,
    members: members.length || undefined,
    squads: squads.map(([squad, count]) => ({
      ref: entities[squad].ref,
      members: count,
    })),
    elsewhere: members.length - counted,
    units: [...new Set(units)]
      .sort((a, b) => a - b)
      .map(unit => entities[unit].ref),
    activeShare: share,
    ...overlayVerdicts({
      type,
      units,
      members: members.length,
      people,
      share,
    }),
  };
}
