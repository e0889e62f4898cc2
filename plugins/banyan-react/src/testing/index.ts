/**
 * What tests of Banyan's pages start from.
 *
 * @packageDocumentation
 */

export { aTopology, type TopologyFixture } from './aTopology';
export { fakeTopology } from './fakeTopology';
