/**
 * Case studies: companies side by side, their years, their lessons, and whether to follow them.
 *
 * @packageDocumentation
 */

export {
  CaseStudiesPage,
  EntityCaseStudyContent,
  legacyCaseStudiesPlugin as caseStudiesPlugin,
} from './legacy';
export { caseStudiesPlugin as default } from './plugin';
