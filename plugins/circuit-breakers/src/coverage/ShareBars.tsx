import type { ReactNode } from 'react';
import { shareText } from './coverageModel';
import styles from './Coverage.module.css';

/** Shares of calls that have a breaker, one line each, with n of m. */
export const ShareBars = ({
  label,
  rows,
}: {
  label: string;
  rows: readonly {
    id: string;
    name: ReactNode;
    covered: number;
    total: number;
  }[];
}) => (
  <ul className={styles.bars} aria-label={label}>
    {rows.map(({ id, name, covered, total }) => (
      <li key={id}>
        <span className={styles.barName}>{name}</span>
        <span className={styles.track} aria-hidden="true">
          <span
            style={{ width: total > 0 ? `${(100 * covered) / total}%` : 0 }}
          />
        </span>
        <strong>{shareText(covered, total)}</strong>
        <span className={styles.quiet}>
          {covered} of {total}
        </span>
      </li>
    ))}
  </ul>
);
