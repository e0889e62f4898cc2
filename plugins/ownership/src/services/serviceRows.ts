import {
  entityTitle,
  type TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';

/** One component with its owner and its calls. */
export type ServiceRow = {
  id: string;
  ref: string;
  title: string;
  type: string;
  lifecycle: string;
  tier?: number;
  tags: readonly string[];
  illustrative: boolean;
  owner?: string;
  ownerTitle: string;
  provenance: TopologyNode['provenance'];
  unit?: string;
  unitTitle: string;
  system?: string;
  systemTitle: string;
  callsIn: number;
  callsOut: number;
};

/** The components of the view. */
export function serviceRows({
  topology,
  components,
}: OwnershipView): ServiceRow[] {
  const { nodes, callsFrom, callsTo } = topology;
  const at = (place: number | undefined) =>
    place === undefined ? undefined : nodes[place];
  const named = (node: TopologyNode | undefined) =>
    node ? node.title || entityTitle(node.ref) : '';
  return components.map(node => {
    const [owner, unit, system] = [
      at(node.owner),
      at(node.unit),
      at(node.parent),
    ];
    return {
      id: node.ref,
      ref: node.ref,
      title: node.title,
      type: node.type,
      lifecycle: node.lifecycle,
      tier: node.tier,
      tags: node.tags,
      illustrative: node.illustrative,
      owner: owner?.ref,
      ownerTitle: named(owner),
      provenance: node.provenance,
      unit: unit?.ref,
      unitTitle: named(unit),
      system: system?.ref,
      systemTitle: named(system),
      callsIn: callsTo.get(node.place)?.length ?? 0,
      callsOut: callsFrom.get(node.place)?.length ?? 0,
    };
  });
}
