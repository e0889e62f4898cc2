import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import type { Belonging } from './model';

/** A component is in a system, that in a domain, and domains may be nested; more steps are a cycle. */
const STEPS = 6;

/** Looks up where components belong: their team, unit, system and domain. */
export function belonging({ topology: { nodes } }: OwnershipView): Belonging {
  const at = (place: number | undefined) =>
    place === undefined ? undefined : nodes[place];
  const around = (kind: string) => (component: TopologyNode) => {
    let node: TopologyNode | undefined = component;
    for (let step = 0; node && step < STEPS; step += 1) {
      if (node.kind === kind) return node;
      node = at(node.parent);
    }
    return undefined;
  };
  return {
    teamOf: ({ owner }) => at(owner),
    unitOf: ({ unit }) => at(unit),
    domainOf: around('domain'),
    systemOf: around('system'),
  };
}
