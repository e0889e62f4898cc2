import {
  type EffectiveOwners,
  effectiveOwners,
  type HomeUnit,
  homeUnit,
} from '../../../alignment';
import { NONE } from '../../../graph';
import type { CheckEvidence, Facts } from '../../check';
import type { World } from '../../world';
import { about, aboutEach } from '../derived/evidence';
import { liveStructure } from '../derived/liveStructure';
import { liveInSystems } from '../derived/membersByPlace';
import { plural } from '../derived/words';

/** Figures of systems by the entity number of the system. */
const bySystem =
  <Figures extends { system: number }>(
    figuresOf: (structure: ReturnType<typeof liveStructure>) => Figures[],
  ) =>
  (world: World): ReadonlyMap<number, Figures> => {
    const structure = world.once(liveStructure);
    return new Map(
      figuresOf(structure).map(each => [structure.systems[each.system], each]),
    );
  };

/** The unit that owns most of each system. */
export const homeUnits: (world: World) => ReadonlyMap<number, HomeUnit> =
  bySystem(homeUnit);

/** How many teams each system has, by how much of it they own. */
export const ownerCounts: (
  world: World,
) => ReadonlyMap<number, EffectiveOwners> = bySystem(effectiveOwners);

/** The live components of the system at hand. */
export const componentsOf = ({ world, id }: Facts): number[] =>
  (world.once(liveInSystems).get(id) ?? []).filter(
    each => world.graph.entities[each].kind === 'component',
  );

/** The components of the system at hand, who owns them, and the units of these. */
export function ownersEvidence(facts: Facts): CheckEvidence[] {
  const { graph, ownership } = facts.world;
  const components = componentsOf(facts);
  const counts = new Map<number, number>();
  for (const each of components) {
    const owner = ownership.owner[each];
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const units = new Set(
    [...counts.keys()]
      .filter(owner => owner !== NONE)
      .map(owner => ownership.tree.unit[owner])
      .filter(unit => !counts.has(unit)),
  );
  return [
    ...[...counts].flatMap(([owner, count]) =>
      about(graph, owner, `owns ${plural(count, 'component')} of it`),
    ),
    ...aboutEach(graph, units, 'unit of one of these'),
    ...aboutEach(graph, components, each =>
      ownership.owner[each] === NONE
        ? 'nobody is known to own it'
        : 'part of it',
    ),
  ];
}
