export {
  acceptanceDaysSchema,
  acceptanceSchema,
  acceptancesResponseSchema,
  acceptedSchema,
  newAcceptanceSchema,
  type AcceptanceDays,
  type AcceptancesResponse,
  type Accepted,
  type NewAcceptance,
} from './acceptances';
export {
  alignmentDaySchema,
  alignmentResponseSchema,
  CHANNELS_ON_WIRE,
  coordinationResponseSchema,
  DEVIATION_KINDS,
  historyResponseSchema,
  MOST_MOVES,
  MOVE_KINDS,
  suggestionsResponseSchema,
  whatIfRequestSchema,
  whatIfResponseSchema,
  type AlignmentDay,
  type AlignmentResponse,
  type ComponentAlignment,
  type CoordinationResponse,
  type Deviation,
  type DeviationKind,
  type DomainAlignment,
  type HistoryResponse,
  type MeasureName,
  type Measures,
  type MonolithSignal,
  type MoveOnWire,
  type ShareOnWire,
  type SuggestionsResponse,
  type TeamAlignment,
  type WhatIfFigures,
  type WhatIfRequest,
  type WhatIfResponse,
} from './alignment';
export {
  CALL_MODES,
  graphResponseSchema,
  LONGEST_ANNOTATION,
  OWNER_PROVENANCES,
  type GraphResponse,
} from './graph';
export { layoutResponseSchema, type LayoutResponse } from './layout';
export {
  overlaySchema,
  overlaysResponseSchema,
  type OverlaysResponse,
  type OverlaySummary,
} from './overlays';
export {
  countSchema,
  groupSummarySchema,
  ownershipCheckSchema,
  ownershipFindingSchema,
  ownershipResponseSchema,
  type GroupSummary,
  type OwnershipCheck,
  type OwnershipFinding,
  type OwnershipResponse,
} from './ownership';
export { snapshotInfoSchema, type SnapshotInfo } from './snapshotInfo';
export { CORE_ENTITY_FIELDS, toCoreEntity } from './toCoreEntity';
