import { useRouteRef } from '@backstage/core-plugin-api';
import { linksFrom, type PageLinks } from '../page';
import { pageRouteRef } from '../routes';

/** Addresses of the migrations page as cards see it; undefined = the portal has no such page. */
export function useMigrationLinks(): PageLinks | undefined {
  const page = useRouteRef(pageRouteRef);
  return page && linksFrom(page());
}
