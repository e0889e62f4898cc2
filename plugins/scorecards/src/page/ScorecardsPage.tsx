import { Alert, Container } from '@backstage/ui';
import {
  ScopedHeader,
  useScopeOptions,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { RunButton } from './RunButton';
import { TabBody } from './TabBody';
import { TABS } from './tabs';
import { usePageAddress } from './usePageLinks';
import { useStartRun } from './useStartRun';
import styles from './Page.module.css';

/** Parameters of the tabs that mean nothing in another scope. */
const LEFT_BEHIND = ['folded', 'q', 'at'];

/** Where a scope stands, what to do next, and whether it gets better. */
export const ScorecardsPage = () => {
  const url = useUrlState();
  const { base, tab, item } = usePageAddress();
  const scope = url.get('scope');
  const open = tab === 'scorecards' ? item : url.get('scorecard');
  const run = useStartRun({ scope, scorecards: open ? [open] : [] });
  return (
    <>
      <ScopedHeader
        title="Scorecards"
        tabs={TABS}
        tab={tab}
        base={base}
        options={useScopeOptions()}
        chip={<RunButton {...run} />}
        leftBehind={LEFT_BEHIND}
      />
      <Container className={styles.body}>
        {run.problem && (
          <div className={styles.problem}>
            <Alert
              status="danger"
              icon
              title="The run did not start"
              description={run.problem.message}
            />
          </div>
        )}
        <TabBody tab={tab} scope={scope} item={item} run={run} />
      </Container>
    </>
  );
};
