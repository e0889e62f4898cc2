import { Container } from '@backstage/ui';
import {
  openTab,
  ScopedHeader,
  useScopeOptions,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { TabBody } from './TabBody';
import { type TabId, TABS } from './tabs';
import styles from './Page.module.css';

const isTab = (id: string): id is TabId => TABS.some(tab => tab.id === id);

/** What others did, beside what one's own organisation does. */
export const CaseStudiesPage = () => {
  const url = useUrlState();
  const { base, tab } = openTab(TABS, useLocation().pathname);
  const open = isTab(tab) ? tab : TABS[0].id;
  const options = useScopeOptions();
  // A domain is no organisation: nobody can be in its place.
  const groups = useMemo(
    () => options?.filter(({ section }) => section !== 'Domains'),
    [options],
  );
  return (
    <>
      <ScopedHeader
        title="Case studies"
        tabs={TABS}
        tab={open}
        base={base}
        options={groups}
      />
      <Container className={styles.body}>
        <TabBody tab={open} scope={url.get('scope')} />
      </Container>
    </>
  );
};
