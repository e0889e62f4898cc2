import { createPermission } from '@backstage/plugin-permission-common';

/** What a finding is about, as the permission system names it; the reference of an entity. @public */
export const RESOURCE_TYPE_TOPOLOGY_SUBJECT = 'topology-subject';

/** May accept findings about an entity, with a reason. @public */
export const acceptanceCreatePermission = createPermission({
  name: 'topology.acceptance.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_TOPOLOGY_SUBJECT,
});

/** May withdraw what was accepted about an entity. @public */
export const acceptanceDeletePermission = createPermission({
  name: 'topology.acceptance.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_TOPOLOGY_SUBJECT,
});

/** The permissions of the topology backend. @public */
export const topologyPermissions = [
  acceptanceCreatePermission,
  acceptanceDeletePermission,
];
