import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import type { Hold } from './whatHolds';
import styles from './Capabilities.module.css';

/** What keeps a capability where it is; `limit` = how many are shown at most. */
export const Holds = ({
  holds,
  limit = holds.length,
}: {
  holds: readonly Hold[];
  limit?: number;
}) => (
  <span
    className={styles.holds}
    title={holds.map(({ text }) => text).join('\n')}
  >
    {holds.slice(0, limit).map(({ status, text }) => (
      <span key={text} className={styles.hold}>
        <StatusMark status={status} />
        <span>{text}</span>
      </span>
    ))}
    {holds.length > limit && (
      <span className={styles.quiet}>and {holds.length - limit} more</span>
    )}
  </span>
);
