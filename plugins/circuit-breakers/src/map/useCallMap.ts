import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import type { Topology } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { type CallMap, callMap, type MapExtent } from './callMap';

/** The map of the calls; the same object for as long as only the states of breakers change. */
export function useCallMap(
  topology: Topology,
  items: readonly BreakerItem[],
  extent: MapExtent,
): CallMap {
  const which = items
    .map(({ id, dependencyRef }) => `${id} ${dependencyRef}`)
    .sort()
    .join('\n');
  return useMemo(
    () => callMap(topology, items, extent),
    // What the map takes of the items is all in `which`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [topology, which, extent],
  );
}
