/**
 * Scorecards: which level, what to do next, on what evidence, and whether it gets better.
 *
 * @packageDocumentation
 */

export { levelColumn } from './column';
export {
  EntityScorecardCard,
  EntityScorecardsContent,
  EntityTeamScorecardCard,
  legacyScorecardsPlugin as scorecardsPlugin,
  ScorecardsPage,
} from './legacy';
export { scorecardsPlugin as default } from './plugin';
