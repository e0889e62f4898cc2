import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Header } from '@backstage/ui';
import type { ReactNode } from 'react';
import useTitle from 'react-use/esm/useTitle';
import { AgeChip } from '../age';
import { ScopePicker, type ScopeOption, useUrlState } from '../scope';
import { CopyLink } from './CopyLink';
import { type PageTab, tabsOf } from './pageTabs';
import { useFreshUnderline } from './useFreshUnderline';
import styles from './ScopedHeader.module.css';

type ScopedHeaderProps = {
  title: string;
  /** The tabs in their order; the first one has the address of the page itself. */
  tabs: readonly PageTab[];
  /** The open one, and where the page begins. */
  tab: string;
  base: string;
  options?: readonly ScopeOption[];
  /** What the page shows, once it is known. */
  age?: { builtAt: string; stale: boolean };
  /** In the place of the age, for a page that is live. */
  chip?: ReactNode;
  /** Parameters of the address that mean nothing in another scope. */
  leftBehind?: readonly string[];
};

/** The head of a page with a scope: tabs with their counts, age, scope and a link to share. @public */
export const ScopedHeader = ({
  title,
  tabs,
  tab,
  base,
  options = [],
  age,
  chip = age && <AgeChip builtAt={age.builtAt} stale={age.stale} />,
  leftBehind = [],
}: ScopedHeaderProps) => {
  const url = useUrlState();
  const portal = useApi(configApiRef).getOptionalString('app.title');
  useTitle([title, portal].filter(Boolean).join(' | '), {
    restoreOnUnmount: true,
  });
  const links = tabsOf(tabs, base, url);
  useFreshUnderline(links);
  const choose = (scope: string | undefined) =>
    url.set({
      ...Object.fromEntries(leftBehind.map(name => [name, undefined])),
      scope,
    });
  return (
    <Header
      title={title}
      tabs={links}
      activeTabId={tab}
      customActions={
        <div className={styles.actions}>
          {chip}
          <ScopePicker
            options={[...options]}
            scope={url.get('scope')}
            onChange={choose}
          />
          <CopyLink />
        </div>
      }
    />
  );
};
