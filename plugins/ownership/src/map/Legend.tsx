import { StatusText, TierBadge } from '@banyan/backstage-plugin-banyan-react';
import styles from './MapTab.module.css';

const LINES = [
  ['critical', '', 'critical call'],
  ['fallback', '2 3', 'has a fallback'],
  ['async', '6 4', 'async'],
] as const;

/** What the marks of the map mean. */
export const Legend = () => (
  <p className={styles.legend}>
    <span>
      <strong>Area</strong> unit › team, people·components
    </span>
    <span>
      <TierBadge tier={0} /> <TierBadge tier={1} /> <TierBadge tier={2} /> tier
    </span>
    {LINES.map(([id, dashes, words]) => (
      <span key={id}>
        <svg width="26" height="8" aria-hidden="true">
          <path
            d="M0 4h26"
            stroke="var(--banyan-unknown)"
            strokeWidth="2"
            strokeDasharray={dashes}
          />
        </svg>{' '}
        {words}
      </span>
    ))}
    <StatusText status="fail" />
    <StatusText status="warn" />
    <span>
      <em>italic</em> illustrative
    </span>
    <span>Tab, then arrows, Enter in, Backspace out, Space selects</span>
  </p>
);
