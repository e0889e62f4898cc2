import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { countText, percentText } from './words';
import styles from './ErrorBar.module.css';

const limitOf = ({ settings }: BreakerItem) =>
  settings.errorThresholdPercent ?? undefined;

/** How much of the limit is used: over, near (half of it or more) or below. */
function levelOf(rate: number, limit: number | undefined) {
  if (limit === undefined) return 'below';
  if (rate * 100 >= limit) return 'over';
  return rate * 200 >= limit ? 'near' : 'below';
}

/** The error rate as a bar with its limit as a line across; hatched when there is none. */
export const ErrorBar = ({ item }: { item: BreakerItem }) => {
  const { errorRate, calls, state } = item;
  const limit = limitOf(item);
  const known = errorRate !== null && state !== 'unknown';
  const words = known
    ? `${percentText(errorRate)} of ${countText(calls)} calls`
    : 'no reading';
  return (
    <span
      className={styles.bar}
      role="img"
      data-known={known}
      aria-label={
        limit === undefined ? words : `${words}, limit ${limit}\u00a0%`
      }
    >
      {known && (
        <span
          className={styles.fill}
          data-level={levelOf(errorRate, limit)}
          style={{ width: `${Math.min(1, errorRate) * 100}%` }}
        />
      )}
      {limit !== undefined && (
        <span className={styles.limit} style={{ left: `${limit}%` }} />
      )}
    </span>
  );
};
