import { Container } from '@backstage/ui';
import {
  ScopedHeader,
  useScopeOptions,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useLocation } from 'react-router-dom';
import { LiveChip } from './LiveChip';
import { PageBody } from './PageBody';
import { pageAddress } from './pageAddress';
import { TABS } from './tabs';
import styles from './CircuitBreakersPage.module.css';

/** Parameters of the tabs that mean nothing in another scope. */
const LEFT_BEHIND = ['breaker', 'selected', 'owner', 'q'];

/** What is open right now and who feels it, in a scope that lives in the address. */
export const CircuitBreakersPage = () => {
  const scope = useUrlState().get('scope');
  const { base, tab, breaker } = pageAddress(useLocation().pathname);
  return (
    <>
      <ScopedHeader
        title="Circuit breakers"
        tabs={TABS}
        tab={tab}
        base={base}
        options={useScopeOptions()}
        chip={<LiveChip scope={scope} />}
        leftBehind={LEFT_BEHIND}
      />
      <Container className={styles.body}>
        <PageBody tab={tab} breaker={breaker} scope={scope} />
      </Container>
    </>
  );
};
