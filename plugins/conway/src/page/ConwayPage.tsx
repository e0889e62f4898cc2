import { Container } from '@backstage/ui';
import {
  colourOfUnits,
  openTab,
  ScopedHeader,
  unitsOfOrganisations,
  useScopeOptions,
  useTopology,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { PageBody } from './PageBody';
import { TABS, tabsWithCounts } from './tabs';
import styles from './ConwayPage.module.css';

/** Parameters of the tabs that mean nothing in another scope. */
const LEFT_BEHIND = ['move', 'cell', 'kind', 'open', 'domain'];

/** Whether the architecture of a scope, which lives in the address, matches its organisation. */
export const ConwayPage = () => {
  const url = useUrlState();
  const { base, tab } = openTab(TABS, useLocation().pathname);
  const scope = url.get('scope');
  const history = url.get('history') === 'true';
  const loaded = useTopology('alignment', { scope, history });
  const options = useScopeOptions();
  const colourOf = useMemo(
    () => colourOfUnits(unitsOfOrganisations(options ?? [])),
    [options],
  );
  const { value, builtAt } = loaded;
  return (
    <>
      <ScopedHeader
        title="Conway"
        tabs={tabsWithCounts(value)}
        tab={tab}
        base={base}
        options={options}
        age={value && builtAt ? { builtAt, stale: value.stale } : undefined}
        leftBehind={LEFT_BEHIND}
      />
      <Container className={styles.body}>
        <PageBody loaded={loaded} tab={tab} url={url} colourOf={colourOf} />
      </Container>
    </>
  );
};
