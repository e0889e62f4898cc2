/**
 * The backend of Banyan's map: one snapshot of the catalog's graph and what follows from it.
 *
 * @packageDocumentation
 */

export {
  createSubjectConditionalDecision,
  subjectConditions,
  subjectResourceRef,
} from './acceptances/subjectRules';
export { topologyPlugin as default } from './plugin';
