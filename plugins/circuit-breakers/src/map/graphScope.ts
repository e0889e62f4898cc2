import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';

/**
 * Whose graph to read: who feels a breaker is often outside of a team or domain, never outside
 * of its organization.
 */
export function graphScope(
  scope: string | undefined,
  items: readonly Pick<BreakerItem, 'organization'>[],
): string | undefined {
  if (scope === undefined) return undefined;
  const organizations = new Set(items.map(({ organization }) => organization));
  const [only] = organizations;
  return organizations.size === 1 && only ? only : scope;
}
