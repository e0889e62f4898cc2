import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import { ChecksRan } from './ChecksRan';
import { checksRan } from './checksRan';

/** No check found anything: which ran, on how much, and when. */
export const NothingToFix = ({ view }: { view: OwnershipView }) => (
  <>
    <EmptyState title="Nothing to fix">
      {view.checks.length} checks ran on {view.checked} entities, as they were
      at{' '}
      <time dateTime={view.info.builtAt}>
        {new Date(view.info.builtAt).toLocaleString()}
      </time>
      .
    </EmptyState>
    <ChecksRan checks={checksRan(view)} />
  </>
);
