/**
 * The domain of Banyan, pure: data in, data out, no clock, no network, no framework.
 *
 * @packageDocumentation
 */

export * from './acceptance';
export * from './alignment';
export * from './breakers';
export * from './coordination';
export * from './graph';
export * from './layout';
export * from './migration';
export * from './ownership';
export * from './readiness';
export * from './scorecards';
