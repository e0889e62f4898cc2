import type { CellPart } from '@banyan/backstage-plugin-banyan-common';
import styles from './Cell.module.css';

/** More than this fill a line each in words only. */
const MOST_BARS = 12;

/** Each of several things as a little bar; what each of them is stands in its name. */
export const CellParts = ({ parts }: { parts: readonly CellPart[] }) => (
  <span className={styles.parts} role="list">
    {parts.slice(0, MOST_BARS).map(({ label, share, text }) => (
      <span
        key={label}
        role="listitem"
        aria-label={`${label}: ${text}`}
        title={`${label}: ${text}`}
        data-unknown={share === null}
      >
        <span style={{ height: `${(share ?? 0) * 100}%` }} />
      </span>
    ))}
  </span>
);
