/**
 * A catalog backend module that teaches the catalog Banyan's kinds, calls and annotations.
 *
 * @packageDocumentation
 */

export { catalogModuleBanyan as default } from './module';
