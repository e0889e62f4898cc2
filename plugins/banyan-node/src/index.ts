/**
 * What Banyan's backends share: extension points, clients of one another, and ways to answer and to store.
 *
 * @packageDocumentation
 */

export * from './actions';
export * from './breakers';
export * from './config';
export * from './database';
export * from './definitions';
export * from './describing';
export * from './facts';
export * from './fetching';
export * from './grouped';
export * from './http';
export * from './prometheus';
export * from './topology';
export * from './traffic';
