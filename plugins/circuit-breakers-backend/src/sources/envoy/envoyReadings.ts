import { type SourceReading, told } from '@banyan/backstage-plugin-banyan-node';
import { clusterReading } from './clusterReading';
import type { ClusterHosts } from './clusters';
import type { ClusterStats } from './stats';

/** What Envoy says of its clusters: the hosts of one page beside the statistics of the other. */
export function envoyReadings({
  stats = new Map(),
  clusters = new Map(),
}: {
  stats?: ReadonlyMap<string, ClusterStats>;
  clusters?: ReadonlyMap<string, ClusterHosts>;
}): SourceReading[] {
  const names = new Map([...stats.keys()].map(key => [key, key]));
  // The names of statistics have _ where those of clusters have a colon.
  for (const name of clusters.keys())
    names.set(name.replaceAll(':', '_'), name);
  return [...names].map(([key, name]) => {
    const hosts = clusters.get(name);
    const cluster = stats.get(key);
    const ofHosts: Readonly<Record<string, number | undefined>> = {
      outlier_detection_ejections_active: hosts?.ejected,
      membership_total: hosts?.total,
    };
    return {
      name,
      ...clusterReading(stat => ofHosts[stat] ?? cluster?.values.get(stat)),
      ...told({ latencyMs: latencyOf(cluster) }),
    };
  });
}

function latencyOf(
  cluster: ClusterStats | undefined,
): SourceReading['latencyMs'] {
  const quantiles = cluster?.quantiles;
  return told({
    p50: quantiles?.get(50),
    p90: quantiles?.get(90),
    p99: quantiles?.get(99),
  });
}
