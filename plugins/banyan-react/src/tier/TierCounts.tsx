import { TierBadge } from './TierBadge';
import styles from './TierBadge.module.css';

/** How many components a tier has, tier 0 first, then those without a tier. @public */
export const TierCounts = ({ counts }: { counts: readonly number[] }) => {
  const some = counts
    .map((count, place) => ({ count, tier: place < 4 ? place : undefined }))
    .filter(({ count }) => count > 0);
  if (some.length === 0) return <span className={styles.none}>none</span>;
  return (
    <span className={styles.counts}>
      {some.map(({ count, tier }) => (
        <span key={tier ?? 'unknown'} className={styles.count}>
          <TierBadge tier={tier} /> {count}
        </span>
      ))}
    </span>
  );
};
