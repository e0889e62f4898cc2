import { createPermission } from '@backstage/plugin-permission-common';

/** A migration, as the permission system names it; its reference. @public */
export const RESOURCE_TYPE_MIGRATION = 'migration';

/** May record what happened to the capabilities of a migration. @public */
export const migrationRecordPermission = createPermission({
  name: 'strangler.event.create',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MIGRATION,
});

/** May move the share that a gateway sends to the new side. @public */
export const migrationSteerPermission = createPermission({
  name: 'strangler.weight.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MIGRATION,
});

/** The permissions of the strangler backend. @public */
export const migrationPermissions = [
  migrationRecordPermission,
  migrationSteerPermission,
];
