import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { DATA_OWNERSHIP } from './dataWords';
import styles from './Capabilities.module.css';

/** What the marks and the bar mean. */
export const Legend = () => (
  <p className={styles.legend} aria-label="Legend">
    <span>bar = observed, mark = intended</span>
    <span>
      <span
        className={`${styles.bar} ${styles.legendBar}`}
        data-unseen
        aria-hidden="true"
      />
      hatched = not seen at a gateway: unknown
    </span>
    <span>
      <StatusText status="warn">more than three points apart</StatusText>
    </span>
    {Object.values(DATA_OWNERSHIP).map(({ status, word, means }) => (
      <span key={word} title={means}>
        <StatusText status={status}>data {word}</StatusText>
      </span>
    ))}
  </p>
);
