import { clusterReading } from '../envoy/clusterReading';
import type { MetricFamily } from './MetricFamily';

/** Envoy's `/stats/prometheus`: a breaker goes by the cluster that is called. */
export const envoyFamily: MetricFamily = {
  library: 'Envoy',
  pattern:
    'envoy_cluster_(circuit_breakers_(?:default|high)_(?:cx|cx_pool|rq|rq_pending|rq_retry)_open|outlier_detection_ejections_active|membership_total|upstream_rq_(?:completed|timeout|xx|pending_overflow|active_overflow))',
  breakerOf: labels => labels.envoy_cluster_name,
  reading: metrics =>
    clusterReading(stat =>
      stat === 'upstream_rq_5xx'
        ? (metrics.sum('upstream_rq_xx', { envoy_response_code_class: '5' }) ??
          // A class of codes that never came has no series.
          (metrics.has('upstream_rq_completed') ? 0 : undefined))
        : metrics.sum(stat),
    ),
};
