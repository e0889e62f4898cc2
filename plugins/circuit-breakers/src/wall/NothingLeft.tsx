import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import {
  EmptyState,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { FILTER_NAMES, hidesMost, wallFilter } from './wallFilter';

/** The filters hide everything: names the one that hides most, and drops it on request. */
export const NothingLeft = ({
  items,
  url,
}: {
  items: readonly BreakerItem[];
  url: UrlState;
}) => {
  const worst = hidesMost(items, wallFilter(url));
  if (!worst) {
    return (
      <EmptyState title="There is no breaker here">
        No source tells of one and no call of the catalog declares one in this
        scope.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="The filters hide every breaker">
      {`All ${items.length} are hidden; the filter by ${FILTER_NAMES[worst]} hides most of them. `}
      <Button
        size="small"
        variant="secondary"
        onPress={() => url.set({ [worst]: undefined })}
      >
        {`Drop the filter by ${FILTER_NAMES[worst]}`}
      </Button>
    </EmptyState>
  );
};
