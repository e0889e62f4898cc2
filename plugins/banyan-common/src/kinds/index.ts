export {
  breakerSchema,
  callSchema,
  callsSchema,
  fallbackSchema,
  type Call,
} from './calls';
export { caseStudySpecSchema, type CaseStudySpec } from './caseStudy';
export {
  CASE_DIMENSIONS,
  CASE_THEMES,
  type CaseAccount,
  type CaseDiscrepancy,
  type CaseEvent,
  type CaseSource,
  type CaseTheme,
  type Lesson,
  LESSON_LISTS,
  type LessonList,
  type ServiceCount,
} from './caseStudyParts';
export { interactionSchema, interactionsSchema } from './interactions';
export { migrationSpecSchema, type MigrationSpec } from './migration';
export {
  scorecardCheckSchema,
  scorecardSpecSchema,
  type ScorecardCheck,
  type ScorecardSpec,
} from './scorecard';
