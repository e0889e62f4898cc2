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
  alignmentResponseSchema,
  type AlignmentResponse,
  type ComponentAlignment,
  type DomainAlignment,
  type MonolithSignal,
  type TeamAlignment,
} from './alignment';
export {
  coordinationResponseSchema,
  type CoordinationResponse,
} from './coordination';
export {
  DEVIATION_KINDS,
  type Deviation,
  type DeviationKind,
} from './deviations';
export {
  alignmentDaySchema,
  historyResponseSchema,
  type AlignmentDay,
  type HistoryResponse,
} from './history';
export {
  CHANNELS_ON_WIRE,
  type MeasureName,
  type Measures,
  type ShareOnWire,
} from './measures';
export { MOVE_KINDS, type MoveOnWire } from './moves';
export {
  suggestionsResponseSchema,
  type SuggestionsResponse,
} from './suggestions';
export {
  MOST_MOVES,
  whatIfRequestSchema,
  whatIfResponseSchema,
  type WhatIfFigures,
  type WhatIfRequest,
  type WhatIfResponse,
} from './whatIf';
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
