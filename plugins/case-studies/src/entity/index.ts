export { EntityCaseStudyContent } from './EntityCaseStudyContent';
