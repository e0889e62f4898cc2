export * from './answers';
export { appliesTo, checksFor, countedChecks } from './appliesTo';
export { combinedScorecard } from './combinedScorecard';
export type {
  CombinedScorecard,
  CompiledScorecard,
  ScorecardEntry,
} from './compiled';
export * from './parts';
export * from './permissions';
export * from './requests';
export { scorecardOf } from './scorecardOf';
