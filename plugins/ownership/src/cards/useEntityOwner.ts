import {
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import {
  type Topology,
  type TopologyNode,
  topologyOf,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';

/** Who owns the entity of the page, and on whose word. */
export type EntityOwner = {
  owner?: string;
  provenance: TopologyNode['provenance'];
  /** Further groups that it names. */
  others: readonly string[];
  /** A person that it names in place of a group. */
  person?: string;
};

const NOBODY: EntityOwner = { provenance: 'none', others: [] };

function inheritedOwner({ byRef, nodes }: Topology, ref: string): EntityOwner {
  const node = byRef.get(ref);
  return node?.owner === undefined
    ? NOBODY
    : { ...NOBODY, owner: nodes[node.owner].ref, provenance: node.provenance };
}

/** The owner that the entity names, else the one that its system or domain gives it. */
export function useEntityOwner() {
  const { entity } = useEntity();
  const refs = (type: string, kind: string) =>
    getEntityRelations(entity, type, { kind }).map(target =>
      stringifyEntityRef(target),
    );
  const [own, ...others] = refs(RELATION_OWNED_BY, 'group');
  const [person] = refs(RELATION_OWNED_BY, 'user');
  const [system] = refs(RELATION_PART_OF, 'system');
  const { value, ...asked } = useTopology(
    'graph',
    !own && !person && system ? { scope: system } : undefined,
  );
  const inherited = useMemo(
    () =>
      value && inheritedOwner(topologyOf(value), stringifyEntityRef(entity)),
    [value, entity],
  );
  const named: EntityOwner | undefined =
    own || person || !system
      ? { owner: own, provenance: own ? 'own' : 'none', others, person }
      : inherited;
  return { ...asked, value: named };
}
