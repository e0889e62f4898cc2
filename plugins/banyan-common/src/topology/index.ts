export {
  CALL_MODES,
  graphResponseSchema,
  OWNER_PROVENANCES,
  type GraphResponse,
} from './graph';
export { layoutResponseSchema, type LayoutResponse } from './layout';
export {
  countSchema,
  groupSummarySchema,
  ownershipFindingSchema,
  ownershipResponseSchema,
  type GroupSummary,
  type OwnershipFinding,
  type OwnershipResponse,
} from './ownership';
export { snapshotInfoSchema, type SnapshotInfo } from './snapshotInfo';
export { CORE_ENTITY_FIELDS, toCoreEntity } from './toCoreEntity';
