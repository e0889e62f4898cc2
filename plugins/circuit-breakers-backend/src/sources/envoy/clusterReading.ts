import type { FamilyReading } from '../prometheus/MetricFamily';
import { told } from '@banyan/backstage-plugin-banyan-node';

/** A statistic of a cluster by its name, with _ between its parts; undefined = not told. */
export type ClusterStat = (name: string) => number | undefined;

const LIMITS = ['cx', 'cx_pool', 'rq_pending', 'rq', 'rq_retry'];
const PRIORITIES = ['default', 'high'];

/**
 * What Envoy's statistics say of one cluster. Envoy has two breakers: limits on the cluster, which
 * are open while it is at capacity, and hosts that it has ejected for their errors.
 */
export function clusterReading(stat: ClusterStat): FamilyReading {
  const ejected = stat('outlier_detection_ejections_active') ?? 0;
  const hosts = stat('membership_total');
  const totals = totalsOf(stat);
  return {
    ...stateOf(stat, ejected),
    ...(ejected > 0 &&
      hosts !== undefined && {
        instances: { open: Math.min(ejected, hosts), total: hosts },
      }),
    ...told({ totals }),
    settings: { library: 'Envoy' },
  };
}

function stateOf(
  stat: ClusterStat,
  ejected: number,
): Pick<FamilyReading, 'state' | 'unknownBecause'> {
  const limits = PRIORITIES.flatMap(priority =>
    LIMITS.map(limit => stat(`circuit_breakers_${priority}_${limit}_open`)),
  ).filter(value => value !== undefined);
  if (ejected > 0 || limits.some(value => value > 0)) return { state: 'open' };
  return limits.length
    ? { state: 'closed' }
    : {
        state: 'unknown',
        unknownBecause:
          'Envoy does not tell whether its limits are reached: include circuit_breakers in its statistics',
      };
}

/** The answers 5xx include those that Envoy gives itself, on a timeout and when it is full. */
function totalsOf(stat: ClusterStat) {
  const completed = stat('upstream_rq_completed');
  const errors = stat('upstream_rq_5xx');
  const timeouts = stat('upstream_rq_timeout');
  const full = [
    stat('upstream_rq_pending_overflow'),
    stat('upstream_rq_active_overflow'),
  ].filter(value => value !== undefined);
  const rejected = full.length
    ? full.reduce((sum, value) => sum + value, 0)
    : undefined;
  return told({
    successes:
      completed !== undefined && errors !== undefined
        ? Math.max(0, completed - errors)
        : undefined,
    failures:
      errors !== undefined
        ? Math.max(0, errors - (timeouts ?? 0) - (rejected ?? 0))
        : undefined,
    timeouts,
    rejected,
  });
}
