import type { AcceptanceTarget } from './acceptAll';
import styles from './AcceptDialog.module.css';

/** What is about to be accepted, in words. */
export const TargetList = ({
  targets,
}: {
  targets: readonly AcceptanceTarget[];
}) => (
  <ul className={styles.targets} aria-label="To accept">
    {targets.map(({ check, subject, other = '', label }) => (
      <li key={`${check} ${subject} ${other}`}>
        <bdi>{label}</bdi>
      </li>
    ))}
  </ul>
);
