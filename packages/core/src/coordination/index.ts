export { authorship, type Authorship } from './authorship';
export { coChange, type CoChange } from './coChange';
export type { Commit, FileChange } from './commit';
export {
  communicationStrength,
  type CommunicationStrength,
} from './communicationStrength';
export {
  historyTally,
  type ComponentTally,
  type FileTally,
  type HistoryTally,
  type PairTally,
} from './historyTally';
export { commitsOfNumstat, NUMSTAT_FORMAT } from './numstat';
