export {
  breakerSchema,
  callSchema,
  callsSchema,
  fallbackSchema,
  type Call,
} from './calls';
export { caseStudySpecSchema, type CaseStudySpec } from './caseStudy';
export { interactionSchema, interactionsSchema } from './interactions';
export { migrationSpecSchema, type MigrationSpec } from './migration';
export {
  scorecardCheckSchema,
  scorecardSpecSchema,
  type ScorecardCheck,
  type ScorecardSpec,
} from './scorecard';
