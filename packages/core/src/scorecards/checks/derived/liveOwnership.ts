import { type OwnershipMap, ownershipMap } from '../../../ownership';
import type { World } from '../../world';

/** Who owns what of the things that are not history. */
export const liveOwnership = ({ graph }: World): OwnershipMap =>
  ownershipMap(graph, { inherit: 'never', history: false });
