import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';

/** What a component or a group is to a migration. */
export type Roles = {
  /** It is the one that is being replaced. */
  isLegacy: boolean;
  /** It routes between old and new. */
  isFacade: boolean;
  /** It answers for the migration. */
  isOwner: boolean;
  /** What it takes over. */
  takesOver: CapabilityItem[];
};

/** The roles of an entity in a migration. */
export const rolesOf = (
  { legacy, facade, owner, capabilities }: MigrationResponse,
  entityRef: string,
): Roles => ({
  isLegacy: legacy === entityRef,
  isFacade: facade === entityRef,
  isOwner: owner === entityRef,
  takesOver: capabilities.filter(
    each => each.to === entityRef || each.owner === entityRef,
  ),
});

/** Whether it has anything to do with it. */
export const hasRole = ({
  isLegacy,
  isFacade,
  isOwner,
  takesOver,
}: Roles): boolean => isLegacy || isFacade || isOwner || takesOver.length > 0;
