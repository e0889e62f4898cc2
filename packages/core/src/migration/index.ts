export {
  type Capability,
  type DataOwnership,
  type HaltRule,
  type Migration,
  type Retirement,
  RETIREMENT_STEPS,
  type RetirementStep,
  type Stage,
  type StageEvent,
  STAGES,
} from './migration';
export type {
  Histogram,
  ObservedTraffic,
  ParallelRun,
  SideTraffic,
} from './traffic';
export { type Period, statedPeriod } from './statedPeriod';
export { type CapabilityState, stateAt } from './stateAt';
export {
  isDone,
  type Measure,
  MEASURES,
  type Progress,
  progressAt,
  type ProgressShares,
  scopeAt,
  type ShareOf,
  stageCounts,
  totalAt,
} from './progressAt';
export { lastMoved, type Movement, movementsOf } from './movements';
export { type Regression, regressionsOf } from './regressionsOf';
export { type Stall, STALL_MONTHS, stallsOf } from './stallsOf';
export type { TimelineMark } from './marksOf';
export { type Timeline, timelineOf, type TimelinePoint } from './timelineOf';
export { gainedLastMonth } from './gainedLastMonth';
export { type MigrationState, migrationStateAt } from './migrationStateAt';
export { trendOf } from './trendOf';
export type {
  FanPoint,
  Forecast,
  ForecastId,
  ForecastSummary,
} from './forecast';
export { forecastOf, type ForecastOptions, forecastsOf } from './forecastsOf';
export {
  type Followed,
  followedAfter,
  type FollowedOptions,
} from './followedAfter';
export type { PercentAt } from './courseOf';
export { namedCapability } from './namedCapability';
export { oneDecimal } from './oneDecimal';
export { trafficBetween } from './observed/trafficBetween';
export { mergedSides, mergedTraffic } from './observed/mergedTraffic';
export { trafficOf } from './observed/trafficOf';
export { quantileOf } from './observed/quantileOf';
export { type Interval, wilsonInterval } from './observed/wilsonInterval';
export {
  ENOUGH_REQUESTS,
  observedShare,
  type SeenShare,
} from './observed/observedShare';
export { errorRateOf, mismatchRateOf } from './observed/errorRateOf';
export {
  type Parity,
  parityOf,
  sideFigures,
  type SideFigures,
} from './observed/parityOf';
export { haltCurrent } from './observed/haltCurrent';
export { haltOf } from './observed/haltOf';
export { haltState, type HaltState } from './observed/haltState';
export type {
  LeftEvidence,
  LeftItem,
  MigrationCheck,
  MigrationEvidence,
  MigrationFacts,
  MigrationFinding,
  MigrationVerdict,
  SourcedTraffic,
  Surroundings,
} from './facts';
export { migrationChecks } from './checks/migrationChecks';
export {
  checkedMigration,
  migrationFindings,
} from './findings/migrationFindings';
export {
  type Advice,
  type AdviceOptions,
  orderAdvice,
} from './left/orderAdvice';
export { whatIsLeft } from './left/whatIsLeft';
