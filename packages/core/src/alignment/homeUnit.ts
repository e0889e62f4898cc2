import { componentUnits } from './componentUnits';
import { ownersOfSystems } from './ownersOfSystems';
import { type Share, share } from './share';
import type { Structure } from './structure';

/** The unit that owns most of a system, and how much. @public */
export type HomeUnit = Share & {
  system: number;
  /** Absent when no owner is known; of several that own as much the first. */
  unit?: number;
};

/**
 * The home unit of each system: the largest share of its components in scope that one unit
 * owns, of those with a known unit.
 * Range: above 0 to 1 (the system is at home in one unit).
 * Undefined (null) when no unit is known. CON-01 asks it of systems of two components and more.
 * Source: CON-01 of Banyan's checks.
 *
 * @public
 */
export const homeUnit = (structure: Structure): HomeUnit[] =>
  ownersOfSystems(structure, componentUnits(structure)).map(
    ({ system, components, owners, known }) => {
      const most = Math.max(0, ...owners.map(({ n }) => n));
      return {
        system,
        unit: owners.find(({ n }) => n === most)?.owner,
        ...share(most, known, components - known),
      };
    },
  );
