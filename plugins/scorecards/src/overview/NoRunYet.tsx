import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import type { StartRun } from '../page';
import { RunCard } from './RunCard';
import styles from './Overview.module.css';

/** Nothing has run yet: one button, and how long it takes. */
export const NoRunYet = ({ run }: { run: StartRun }) => {
  if (run.active) {
    return (
      <div className={styles.first}>
        <RunCard run={run} evaluatedAt={undefined} />
      </div>
    );
  }
  const mayRun = run.runs.value?.mayRun;
  return (
    <div className={styles.first}>
      <EmptyState title="No run yet">
        Scorecards have not been run. The first run collects facts and judges
        every entity: some seconds for a thousand services, at most a minute for
        ten thousand. After that they run by the schedule.
      </EmptyState>
      {mayRun === false ? (
        <p className={styles.quiet}>
          Starting one takes a portal admin; the schedule starts one by itself.
        </p>
      ) : (
        <Button
          loading={run.isStarting}
          isDisabled={!mayRun}
          onPress={() => void run.start()}
        >
          Run the scorecards
        </Button>
      )}
    </div>
  );
};
