import {
  entityTitle,
  type Topology,
  type TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';

/** One component with its owner and its calls, or one store with its owner. */
export type ServiceRow = {
  id: string;
  /** Its place in the topology. */
  place: number;
  ref: string;
  kind: string;
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
  /** Undefined for a store, which calls nobody. */
  callsIn?: number;
  callsOut?: number;
};

/** Rows for components and stores. */
export function serviceRows(
  { topology }: OwnershipView,
  list: readonly TopologyNode[],
): ServiceRow[] {
  const { nodes, callsFrom, callsTo } = topology;
  const at = (place: number | undefined) =>
    place === undefined ? undefined : nodes[place];
  const named = (node: TopologyNode | undefined) =>
    node ? node.title || entityTitle(node.ref) : '';
  const count = ({ kind, place }: TopologyNode, calls: Topology['callsTo']) =>
    kind === 'component' ? (calls.get(place)?.length ?? 0) : undefined;
  return list.map(node => {
    const [owner, unit, system] = [
      at(node.owner),
      at(node.unit),
      at(node.parent),
    ];
    return {
      id: node.ref,
      place: node.place,
      ref: node.ref,
      kind: node.kind,
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
      callsIn: count(node, callsTo),
      callsOut: count(node, callsFrom),
    };
  });
}
