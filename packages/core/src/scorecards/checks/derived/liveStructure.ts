import { type Structure, structureOf } from '../../../alignment';
import type { World } from '../../world';
import { liveOwnership } from './liveOwnership';

/** Everything that is live, beside its organisation. */
export const liveStructure = (world: World): Structure =>
  structureOf(world.once(liveOwnership), world.live);
