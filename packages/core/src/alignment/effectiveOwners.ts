import { ownersOfSystems } from './ownersOfSystems';
import type { Structure } from './structure';

/** How many teams a system has, counted by how much of it they own. @public */
export type EffectiveOwners = {
  system: number;
  value: number | null;
  /** Teams with how many components of the system they own. */
  owners: { owner: number; n: number }[];
  components: number;
  /** Components that nobody is known to own. */
  unknown: number;
};

/**
 * Effective owner teams of each system: 1 / sum of s_i^2, with s_i = share of its components in
 * scope that team i owns, of those with a known owner.
 * Range: 1 (one team owns it) to the number of its teams (each owns as much).
 * Undefined (null) when no owner is known.
 * Source: E. H. Simpson, "Measurement of Diversity", Nature 163, 1949, inverted; CON-02.
 *
 * @public
 */
export const effectiveOwners = (structure: Structure): EffectiveOwners[] =>
  ownersOfSystems(structure, structure.team).map(
    ({ system, components, owners, known }) => ({
      system,
      value:
        known === 0
          ? null
          : known ** 2 / owners.reduce((sum, { n }) => sum + n ** 2, 0),
      owners,
      components,
      unknown: components - known,
    }),
  );
