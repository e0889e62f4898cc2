import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import { plural } from '../state';

/** No event passes the filter. */
export const NothingHappened = ({
  items,
}: {
  items: readonly BreakerItem[];
}) => (
  <EmptyState title="Nothing happened in this time">
    {items.length === 0
      ? 'No breaker is known in this scope.'
      : `${plural(items.length, 'breaker is', 'breakers are')} known in this scope. Choose a longer time, or drop a filter.`}
  </EmptyState>
);
