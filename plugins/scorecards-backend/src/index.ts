/**
 * The backend of Banyan's scorecards: judges everything in the catalog, and remembers what it said.
 *
 * @packageDocumentation
 */

export { scorecardsPlugin as default } from './plugin';
export {
  createScoredEntityConditionalDecision,
  scoredEntityConditions,
  scoredEntityResourceRef,
} from './rights/scoredEntityRules';
export type { ScoredEntity } from './rights/scoredEntity';
