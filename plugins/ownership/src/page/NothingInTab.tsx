import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import { ownedYaml } from './ownedYaml';
import type { TabId } from './tabs';
import { TEAM_YAML } from './teamYaml';

/** Whether a tab has nothing to show, though something else is in the scope. */
export function isTabEmpty(
  tab: TabId,
  { components, stores, teams }: OwnershipView,
): boolean {
  if (tab === 'teams') return teams.length === 0;
  if (tab === 'services') return components.length === 0;
  return tab === 'map' && components.length + stores.length === 0;
}

/** Nothing for this tab in the scope: what would be in it, and how it gets there. */
export const NothingInTab = ({ tab, scope }: { tab: TabId; scope?: string }) =>
  tab === 'teams' ? (
    <EmptyState title="No team in this scope" yaml={TEAM_YAML}>
      A team is a Group of type <code>team</code>, <code>squad</code> or{' '}
      <code>two-pizza-team</code>, or any group that owns something. Put this
      into the file of your organisation; the page knows it at the next refresh
      of the snapshot. Or choose a larger scope at the top.
    </EmptyState>
  ) : (
    <EmptyState title="No component in this scope" yaml={ownedYaml(scope)}>
      Put this beside the code of a service and register the file. Deprecated
      components are shown with History only. Or choose a larger scope at the
      top.
    </EmptyState>
  );
