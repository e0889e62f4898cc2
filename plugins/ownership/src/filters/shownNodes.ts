import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import { matcher, type NodeFilter } from './nodeFilter';

/** What can be filtered: components and, where they are shown, stores. */
export const population = (
  { components, stores }: Pick<OwnershipView, 'components' | 'stores'>,
  filter: Pick<NodeFilter, 'stores'>,
): readonly TopologyNode[] =>
  filter.stores ? [...components, ...stores] : components;

/** What is left of it. */
export const shownNodes = (
  view: Pick<OwnershipView, 'components' | 'stores' | 'topology'>,
  filter: NodeFilter,
): TopologyNode[] =>
  population(view, filter).filter(matcher(view.topology, filter));
