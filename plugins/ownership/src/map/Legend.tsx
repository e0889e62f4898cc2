import { StatusText, TierBadge } from '@banyan/backstage-plugin-banyan-react';
import styles from './MapTab.module.css';

const LINES = [
  ['critical', '', 'critical call'],
  ['fallback', '2 3', 'has a fallback'],
  ['async', '6 4', 'async'],
] as const;

const Line = ({ dashes, words }: { dashes: string; words: string }) => (
  <span>
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
);

const Store = () => (
  <>
    <span>
      <svg width="26" height="14" aria-hidden="true">
        <path
          d="M1 3C1 0 25 0 25 3V11C25 14 1 14 1 11ZM1 3C1 6 25 6 25 3"
          fill="none"
          stroke="var(--banyan-unknown)"
          strokeWidth="1.4"
        />
      </svg>{' '}
      store
    </span>
    <Line dashes="8 3 2 3" words="uses a store" />
  </>
);

/** What the marks of the map mean. */
export const Legend = ({ hasStores }: { hasStores: boolean }) => (
  <p className={styles.legend}>
    <span>
      <strong>Area</strong> unit › team, people·components
      {hasStores && '·stores'}
    </span>
    <span>
      <TierBadge tier={0} /> <TierBadge tier={1} /> <TierBadge tier={2} /> tier
    </span>
    {LINES.map(([id, dashes, words]) => (
      <Line key={id} dashes={dashes} words={words} />
    ))}
    {hasStores && <Store />}
    <StatusText status="fail" />
    <StatusText status="warn" />
    <span>
      <em>italic</em> illustrative
    </span>
    <span>
      double click expands one area; by keyboard Tab, then arrows, Enter in,
      Backspace out, Space selects
    </span>
  </p>
);
