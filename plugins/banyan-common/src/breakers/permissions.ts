import { createPermission } from '@backstage/plugin-permission-common';

/** A breaker, as the permission system names it; the reference of the component that has it. @public */
export const RESOURCE_TYPE_BREAKER = 'circuit-breaker';

/** May force a breaker of a component open or closed, and reset it. @public */
export const breakerControlPermission = createPermission({
  name: 'circuit-breakers.control',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_BREAKER,
});

/** May inject faults into the reference fleet. @public */
export const faultInjectPermission = createPermission({
  name: 'circuit-breakers.fault.inject',
  attributes: { action: 'create' },
});

/** The permissions of the circuit-breakers backend. @public */
export const breakerPermissions = [
  breakerControlPermission,
  faultInjectPermission,
];
