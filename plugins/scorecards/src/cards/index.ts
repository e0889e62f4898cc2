export { EntityScorecardCard } from './EntityScorecardCard';
export { EntityTeamScorecardCard } from './EntityTeamScorecardCard';
