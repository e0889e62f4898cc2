import { useRouteRef } from '@backstage/core-plugin-api';
import { type PageLinks, pageLinks } from '../page';
import { pageRouteRef } from '../routes';

/** Addresses of the scorecards page as entity pages see it; undefined = the portal has no such page. */
export function useScorecardLinks(): PageLinks | undefined {
  const page = useRouteRef(pageRouteRef);
  return page && pageLinks(page());
}
