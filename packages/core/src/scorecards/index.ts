export { checks } from './checks';
export {
  LADDER,
  TRACKS,
  type Check,
  type CheckEvidence,
  type Facts,
  type JudgedVerdict,
  type Judgement,
  type LadderLevel,
  type Subject,
  type SubjectKind,
  type Track,
  type Verdict,
} from './check';
export type { FactSets, ToldMigrationCheck } from './factSets';
export * from './levels';
export * from './rollup';
export * from './rules';
export { WORST_FIRST, type CountedCheck, type Standing } from './result';
export { factsOn, judged } from './judged';
export type { World } from './world';
export { worldOf, type WorldParts } from './worldOf';
