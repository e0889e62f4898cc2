/**
 * The backend of Banyan's case studies: what an assistant may ask of them.
 *
 * @packageDocumentation
 */

export { caseStudiesPlugin as default } from './plugin';
