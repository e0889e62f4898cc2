import type { RecentTraffic } from '../store/StranglerStore';

const requestsOf = (traffic: RecentTraffic) =>
  (traffic.new?.requests ?? 0) + (traffic.legacy?.requests ?? 0);

/** The traffic of each capability; of several sources the one that saw most, as the checks take it. */
export function trafficOf(
  traffic: readonly RecentTraffic[],
): ReadonlyMap<string, RecentTraffic> {
  const most = new Map<string, RecentTraffic>();
  for (const each of traffic) {
    const known = most.get(each.capability);
    if (!known || requestsOf(each) > requestsOf(known))
      most.set(each.capability, each);
  }
  return most;
}

/** What a gateway is configured to send to the new side: by the source that saw most, else by any that tells. */
export const configuredPercent = (
  traffic: readonly RecentTraffic[],
  capability: string,
): number | null =>
  traffic
    .filter(each => each.capability === capability)
    .toSorted((a, b) => requestsOf(b) - requestsOf(a))
    .find(({ intendedPercent }) => intendedPercent !== null)?.intendedPercent ??
  null;
