/**
 * For tests of what reads producers: servers that answer, and a real Prometheus.
 *
 * @packageDocumentation
 */

export { aContext, answering } from './aContext';
export {
  PROMETHEUS,
  PROMETHEUS_REQUIRED,
  realPrometheus,
} from './realPrometheus';
export { answers, closeServers, testServer } from './testServer';
