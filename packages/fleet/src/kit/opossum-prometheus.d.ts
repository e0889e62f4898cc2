declare module 'opossum-prometheus' {
  import type CircuitBreaker from 'opossum';
  import type { Registry } from 'prom-client';

  export default class PrometheusMetrics {
    constructor(options?: {
      circuits?: CircuitBreaker | CircuitBreaker[];
      registry?: Registry;
      metricPrefix?: string;
    });
    add(circuits: CircuitBreaker | CircuitBreaker[]): void;
  }
}
