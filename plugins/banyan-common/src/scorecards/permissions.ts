import { createPermission } from '@backstage/plugin-permission-common';

/** An entity that is scored, as the permission system names it; its reference. @public */
export const RESOURCE_TYPE_SCORED_ENTITY = 'scored-entity';

/** May read what checks say of an entity. @public */
export const resultReadPermission = createPermission({
  name: 'scorecards.result.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_SCORED_ENTITY,
});

/** May run scorecards on an entity; a run of everything takes the right on everything. @public */
export const runPermission = createPermission({
  name: 'scorecards.run.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_SCORED_ENTITY,
});

/** May ask that a check does not count for an entity. @public */
export const exemptionRequestPermission = createPermission({
  name: 'scorecards.exemption.request',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_SCORED_ENTITY,
});

/** May approve, deny and revoke exemptions, never one of their own. @public */
export const exemptionApprovePermission = createPermission({
  name: 'scorecards.exemption.approve',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SCORED_ENTITY,
});

/** May start, change and end campaigns. @public */
export const campaignManagePermission = createPermission({
  name: 'scorecards.campaign.manage',
  attributes: { action: 'create' },
});

/** May tell facts: pipelines and tools, by their service credentials too. @public */
export const factsPushPermission = createPermission({
  name: 'scorecards.facts.push',
  attributes: { action: 'create' },
});

/** The permissions of the scorecards backend. @public */
export const scorecardPermissions = [
  resultReadPermission,
  runPermission,
  exemptionRequestPermission,
  exemptionApprovePermission,
  campaignManagePermission,
  factsPushPermission,
];
