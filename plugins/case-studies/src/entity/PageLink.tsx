import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { pageRouteRef } from '../routes';
import { type TabId, TABS } from '../page';

/** The address of a tab of the page in the place of a group; undefined = the portal has no such page. */
export function usePageAddress(scope: string) {
  const base = useRouteRef(pageRouteRef)?.();
  if (base === undefined) return undefined;
  return (tab: TabId, query: Readonly<Record<string, string>> = {}): string => {
    const path = tab === TABS[0].id ? base : `${base}/${tab}`;
    return `${path}?${new URLSearchParams({ scope, ...query })}`;
  };
}

/** Leads to a tab of the page in the place of a group; nothing where the portal has no such page. */
export const PageLink = ({
  tab,
  scope,
  children,
}: {
  tab: TabId;
  scope: string;
  children: ReactNode;
}) => {
  const addressOf = usePageAddress(scope);
  return addressOf ? (
    <Link href={addressOf(tab)} standalone>
      {children}
    </Link>
  ) : null;
};
