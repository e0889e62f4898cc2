import { NONE } from '../graph';
import type { Structure } from './structure';

/** The unit of the team that owns each component; none when either is not known. */
export const componentUnits = ({
  team,
  unit,
}: Pick<Structure, 'team' | 'unit'>): Int32Array =>
  team.map(owner => (owner === NONE ? NONE : unit[owner]));
