import type { GroupSummary } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { pathTo } from '../map/teamDetails';

/** One group on the way from the organization down to the owner. */
export type ChainStep = {
  ref: string;
  title: string;
  type: string;
  /** People with everything below; undefined = unknown. */
  people?: number;
  /** False = the catalog has no such group, or it may not be read. */
  exists: boolean;
};

/** The owner of a component and everything above it, the organization first. */
export function ownerChain(
  groups: readonly GroupSummary[],
  owner: string,
): ChainStep[] {
  const groupOf = new Map(groups.map(group => [group.ref, group]));
  return [...pathTo(groupOf, owner), { ref: owner }].map(({ ref }) => {
    const group = groupOf.get(ref);
    return {
      ref,
      title: group?.title ?? entityTitle(ref),
      type: group?.type ?? '',
      people: group?.headcount.aggregated,
      exists: group !== undefined,
    };
  });
}
