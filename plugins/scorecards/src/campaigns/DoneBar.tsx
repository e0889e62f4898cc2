import { percentText } from './campaignWords';
import styles from './Campaigns.module.css';

/** How much is done, as a bar with its figures beside it. */
export const DoneBar = ({
  passed,
  counting,
}: {
  passed: number;
  counting: number;
}) => (
  <span className={styles.done}>
    <span className={styles.bar} aria-hidden="true">
      <span
        style={{ width: `${counting === 0 ? 0 : (100 * passed) / counting}%` }}
      />
    </span>
    <span>
      {passed} of {counting}
      {counting > 0 && `, ${percentText({ passed, counting })}`}
    </span>
  </span>
);
