import type { GroupSummary } from '@banyan/backstage-plugin-banyan-common';
import type { OwnedFacts } from './CatalogFacts';

/** What the groups within a scope say of it; null = it is no group among them. */
export function ownedFacts(
  groups: readonly GroupSummary[],
  scope: string,
): OwnedFacts | null {
  const own = groups.find(({ ref }) => ref === scope);
  if (!own) return null;
  return {
    headcount: own.headcount.aggregated ?? null,
    illustrative: groups.some(group => group.headcountIllustrative),
    services: own.services.aggregated,
    platformTeams: groups.filter(group => group.function === 'platform').length,
  };
}
