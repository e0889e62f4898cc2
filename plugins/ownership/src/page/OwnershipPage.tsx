import {
  AgeChip,
  ScopePicker,
  unitsOfOrganisations,
  useScopeOptions,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Container, Header } from '@backstage/ui';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { useOwnershipView } from '../data/useOwnershipView';
import { CopyLink } from './CopyLink';
import { PageBody } from './PageBody';
import { headerTabs } from './headerTabs';
import { tabOf } from './tabs';
import styles from './OwnershipPage.module.css';

/** What was selected in one scope is not there in another. */
const LEFT_BEHIND = Object.fromEntries(
  ['team', 'check', 'organisation', 'unit', 'open'].map(name => [
    name,
    undefined,
  ]),
);

/** Who owns what: picture, tables and findings of a scope, which lives in the address. */
export const OwnershipPage = () => {
  const url = useUrlState();
  const { pathname, search } = useLocation();
  const { base, tab } = tabOf(pathname);
  const scope = url.get('scope');
  const history = url.get('history') === 'true';
  const loaded = useOwnershipView({ scope, history });
  const options = useScopeOptions();
  const unitsOf = useMemo(
    () => options && unitsOfOrganisations(options),
    [options],
  );
  const { view } = loaded;
  // The underline of the open tab is measured once; new labels need a new one.
  const tabs = headerTabs(base, search, view);
  return (
    <>
      <Header
        key={tabs.map(({ label }) => label).join()}
        title="Ownership"
        tabs={tabs}
        activeTabId={tab}
        customActions={
          <div className={styles.actions}>
            {view && (
              <AgeChip builtAt={view.info.builtAt} stale={view.info.stale} />
            )}
            <ScopePicker
              options={options ?? []}
              scope={scope}
              onChange={next => url.set({ scope: next, ...LEFT_BEHIND })}
            />
            <CopyLink />
          </div>
        }
      />
      <Container className={styles.body}>
        <PageBody loaded={loaded} tab={tab} url={url} unitsOf={unitsOf} />
      </Container>
    </>
  );
};
