export {
  type CampaignStep,
  type ExemptionDecision,
  type ReportQuery,
  type ResultsQuery,
  type RunsQuery,
  type ScorecardsApi,
  scorecardsApiRef,
  type TrendQuery,
} from './scorecardsApi';
export {
  useCampaign,
  useCampaigns,
  useChecks,
  useCollectors,
  useEntityScorecards,
  useExemptions,
  useFixNext,
  useLevels,
  useNextOf,
  useReport,
  useResults,
  useScorecards,
  useTrend,
} from './useAnswers';
export { isActive, useRun, useRuns } from './useRuns';
export { useScorecardsClient } from './useScorecardsClient';
