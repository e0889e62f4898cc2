import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import { ROW_WORDS } from '../page';

/** The report of a scope without rows. */
export const NothingRated = ({
  report: { rows, scope, scorecard },
}: {
  report: ReportResponse;
}) => (
  <EmptyState title="There is nothing to rate here">
    No {ROW_WORDS[rows].one} that you may read is in{' '}
    {scope ? scope.title : 'the catalog'}
    {scorecard ? `, or ${scorecard.title} looks at none of them` : ''}. Choose
    another scope, other rows or another scorecard at the top, or register
    components with an owner.
  </EmptyState>
);
