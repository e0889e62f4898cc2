import styles from './TierBadge.module.css';

/** The tier of a component by weight, not by hue: 0 is solid, 3 an outline. @public */
export const TierBadge = ({ tier }: { tier?: number }) => (
  <span
    className={styles.badge}
    data-tier={tier ?? 'unknown'}
    role="img"
    aria-label={tier === undefined ? 'tier unknown' : `tier ${tier}`}
  >
    {tier === undefined ? 'T?' : `T${tier}`}
  </span>
);
