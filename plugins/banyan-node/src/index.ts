/**
 * What Banyan's backends share: extension points, and clients of one another.
 *
 * @packageDocumentation
 */

export * from './breakers';
export * from './topology';
