import { NONE } from '../graph';
import type { Structure } from './structure';

/** The owner and the domain of every entity, as entity numbers. */
export type Homes = { team: Int32Array; domain: Int32Array };

/** Where everything belongs: as in the structure, which may be a plan, else as in the catalog. */
export function homes(structure: Structure): Homes {
  const team = structure.map.owner.slice();
  const domain = structure.map.graph.domain.slice();
  for (const [at, id] of structure.components.entries()) {
    team[id] = structure.teams[structure.team[at]] ?? NONE;
    domain[id] = structure.domains[structure.domain[at]] ?? NONE;
  }
  return { team, domain };
}
