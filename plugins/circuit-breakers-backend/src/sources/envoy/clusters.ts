import { fieldsOf, textOf } from '@banyan/backstage-plugin-banyan-node';

/** What `/clusters?format=json` says of one cluster. */
export type ClusterHosts = { ejected: number; total: number };

/** The hosts by cluster; undefined = this is no such answer. */
export function clustersOf(
  json: unknown,
): ReadonlyMap<string, ClusterHosts> | undefined {
  const statuses = fieldsOf(json)?.cluster_statuses;
  // An Envoy without clusters leaves out the empty list.
  if (!Array.isArray(statuses)) {
    return fieldsOf(json) && statuses === undefined && isEmpty(json)
      ? new Map()
      : undefined;
  }
  return new Map(
    statuses.flatMap(each => {
      const status = fieldsOf(each);
      const name = textOf(status?.name);
      return name ? [[name, hostsOf(status?.host_statuses)] as const] : [];
    }),
  );
}

function isEmpty(json: unknown): boolean {
  return Object.keys(fieldsOf(json) ?? {}).length === 0;
}

/** What is false is left out. */
function hostsOf(hosts: unknown): ClusterHosts {
  const healths = Array.isArray(hosts)
    ? hosts.map(host => fieldsOf(fieldsOf(host)?.health_status))
    : [];
  return {
    ejected: healths.filter(health => health?.failed_outlier_check === true)
      .length,
    total: healths.length,
  };
}
