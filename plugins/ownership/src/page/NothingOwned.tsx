import { EmptyState, entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { ownedYaml } from './ownedYaml';

/** Nothing in the scope: says so, and how to change it. */
export const NothingOwned = ({ scope }: { scope?: string }) => (
  <EmptyState
    title={
      scope
        ? `No team owns anything in ${entityTitle(scope)}`
        : 'No team owns anything yet'
    }
    yaml={ownedYaml(scope)}
  >
    A component is on the map once its <code>spec.owner</code> names a group.
    Put this beside its code and register the file; the map knows it at the next
    refresh of the snapshot.
  </EmptyState>
);
