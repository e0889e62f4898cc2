import { Alert, Button } from '@backstage/ui';
import type { EventLog } from './useEventLog';
import styles from './Events.module.css';

/** The way to what happened before. */
export const OlderEvents = ({
  log: { loadOlder, isLoading, problem },
}: {
  log: EventLog;
}) => (
  <div className={styles.older}>
    {problem && (
      <Alert
        status="danger"
        icon
        title="The older events could not be read"
        description={problem.message}
      />
    )}
    {loadOlder ? (
      <Button
        size="small"
        variant="secondary"
        loading={isLoading}
        onPress={loadOlder}
      >
        Load older events
      </Button>
    ) : (
      <span className={styles.quiet}>These are all that there are.</span>
    )}
  </div>
);
