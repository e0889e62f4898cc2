import { Link } from '@backstage/ui';
import { type TabId, TABS } from './tabs';
import { usePageLinks } from './usePageLinks';
import styles from './Page.module.css';

/** Where one is below a tab. */
export const Crumbs = ({ tab, name }: { tab: TabId; name: string }) => {
  const links = usePageLinks();
  return (
    <nav aria-label="Where this is" className={styles.crumbs}>
      <Link href={links.tab(tab)} standalone>
        {TABS.find(({ id }) => id === tab)?.label ?? tab}
      </Link>{' '}
      / {name}
    </nav>
  );
};
