/**
 * The vocabulary of Banyan: entity kinds, annotations, relations and their validation.
 *
 * @packageDocumentation
 */

export * from './breakers';
export * from './comparison';
export * from './kinds';
export * from './migrations';
export * from './permissions';
export * from './relations';
export * from './scorecards';
export * from './topology';
export * from './validation';
export { LAYERS, VOCABULARY, type VocabularyEntry } from './vocabulary';
