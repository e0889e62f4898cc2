/**
 * Who owns what: the team-to-service map.
 *
 * @packageDocumentation
 */

export {
  EntityOwnerCard,
  EntityOwnerSharesCard,
  EntityOwnsCard,
  legacyOwnershipPlugin as ownershipPlugin,
  OwnershipPage,
} from './legacy';
export { ownershipPlugin as default } from './plugin';
