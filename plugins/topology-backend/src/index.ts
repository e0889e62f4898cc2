/**
 * The backend of Banyan's map: one snapshot of the catalog's graph and what follows from it.
 *
 * @packageDocumentation
 */

export { topologyPlugin as default } from './plugin';
