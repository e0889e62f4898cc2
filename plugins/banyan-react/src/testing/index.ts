/**
 * What tests of Banyan's pages start from.
 *
 * @packageDocumentation
 */

export type { TopologyFixture } from './answersOfSketches';
export { aTopology } from './aTopology';
export { fakeAcceptances } from './fakeAcceptances';
export { fakeAlignment } from './fakeAlignment';
export { fakeTopology } from './fakeTopology';
