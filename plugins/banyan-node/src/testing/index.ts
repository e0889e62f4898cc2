/**
 * For tests of backends: servers that answer, databases, a meter that remembers, and a real Prometheus.
 *
 * @packageDocumentation
 */

export { aContext, answering } from './aContext';
export { type DatabaseKinds, emptyDatabases } from './emptyDatabases';
export { FakeMeter, type Measured } from './FakeMeter';
export {
  PROMETHEUS,
  PROMETHEUS_REQUIRED,
  realPrometheus,
} from './realPrometheus';
export { answers, closeServers, testServer } from './testServer';
