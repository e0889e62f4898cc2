import { Link } from '@backstage/ui';
import { openTab } from '@banyan/backstage-plugin-banyan-react';
import { useLocation } from 'react-router-dom';
import { type TabId, TABS } from './tabs';
import styles from './TabLink.module.css';

/** A link to a tab of the same scope, with what to show there. */
export const TabLink = ({
  tab,
  search = '',
  children,
}: {
  tab: TabId;
  search?: string;
  children: React.ReactNode;
}) => {
  const { pathname, search: now } = useLocation();
  const { base } = openTab(TABS, pathname);
  const query = new URLSearchParams(search);
  const kept = new URLSearchParams(now);
  for (const name of ['scope', 'history']) {
    const value = kept.get(name);
    if (value) query.set(name, value);
  }
  const path = tab === TABS[0].id ? base : `${base}/${tab}`;
  return (
    <Link
      href={query.size > 0 ? `${path}?${query}` : path}
      className={styles.link}
      standalone
    >
      {children}
    </Link>
  );
};
