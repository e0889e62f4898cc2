import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { type BreakerState, STATES } from './breakerStates';
import styles from './StateBadge.module.css';

/** A state with mark, tint and word. */
export const StateBadge = ({ state }: { state: BreakerState }) => {
  const { status, word } = STATES[state];
  return (
    <span className={styles.badge} data-status={status}>
      <StatusMark status={status} />
      {word}
    </span>
  );
};
