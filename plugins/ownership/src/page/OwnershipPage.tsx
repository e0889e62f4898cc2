import {
  openTab,
  ScopedHeader,
  unitsOfOrganisations,
  useScopeOptions,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Container } from '@backstage/ui';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { useOwnershipView } from '../data/useOwnershipView';
import { PageBody } from './PageBody';
import { TABS, tabsWithCounts } from './tabs';
import styles from './OwnershipPage.module.css';

/** What was selected in one scope is not there in another. */
const LEFT_BEHIND = [
  'team',
  'check',
  'organisation',
  'unit',
  'open',
  'expanded',
  'practice',
  'tribe',
  'unfolded',
  'call',
];

/** Who owns what: picture, tables and findings of a scope, which lives in the address. */
export const OwnershipPage = () => {
  const url = useUrlState();
  const { base, tab } = openTab(TABS, useLocation().pathname);
  const scope = url.get('scope');
  const history = url.get('history') === 'true';
  const loaded = useOwnershipView({ scope, history });
  const options = useScopeOptions();
  const unitsOf = useMemo(
    () => options && unitsOfOrganisations(options),
    [options],
  );
  const { view, builtAt } = loaded;
  return (
    <>
      <ScopedHeader
        title="Ownership"
        tabs={tabsWithCounts(view)}
        tab={tab}
        base={base}
        options={options}
        age={view && builtAt ? { builtAt, stale: view.info.stale } : undefined}
        leftBehind={LEFT_BEHIND}
      />
      <Container className={styles.body}>
        <PageBody loaded={loaded} tab={tab} url={url} unitsOf={unitsOf} />
      </Container>
    </>
  );
};
