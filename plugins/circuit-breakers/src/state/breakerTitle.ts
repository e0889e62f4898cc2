import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';

type Named = Pick<BreakerItem, 'entityRef' | 'dependencyRef' | 'name'>;

/** The name of the called component; where it is not known, the name of the breaker. */
export const calleeOf = ({ dependencyRef, name }: Named): string =>
  dependencyRef ? entityTitle(dependencyRef) : name;

/** Caller and callee: `home-page → recommendation-service`. */
export const breakerTitle = (item: Named): string =>
  `${entityTitle(item.entityRef)} → ${calleeOf(item)}`;

/** The name of an organisation as a heading. */
export function organisationTitle(ref: string | null): string {
  if (!ref) return 'No company';
  const title = entityTitle(ref);
  return title.charAt(0).toLocaleUpperCase('en-GB') + title.slice(1);
}
