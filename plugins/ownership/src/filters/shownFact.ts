import type { OwnershipView } from '../data/ownershipView';
import { isFiltering, type NodeFilter } from './nodeFilter';
import { population, shownNodes } from './shownNodes';

/** How much of the whole is shown; undefined while nothing is filtered away. */
export function shownFact(
  view: OwnershipView,
  filter: NodeFilter,
): string | undefined {
  if (!isFiltering(filter)) return undefined;
  const words = filter.stores ? 'components and stores' : 'components';
  const shown = shownNodes(view, filter).length;
  return `${shown} of ${population(view, filter).length} ${words} shown`;
}
