/**
 * What Banyan's backends share: extension points, clients of one another, and ways to answer and to store.
 *
 * @packageDocumentation
 */

export * from './breakers';
export * from './database';
export * from './http';
export * from './topology';
