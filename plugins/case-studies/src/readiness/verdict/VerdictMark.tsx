import type { ReadinessVerdict } from '@banyan/core';
import styles from './Verdict.module.css';

const SHAPES: Readonly<Record<ReadinessVerdict, JSX.Element>> = {
  'stay-monolith': <rect x="1.5" y="1.5" width="9" height="9" />,
  'modular-monolith': <path d="M1 1h4v4H1zM7 1h4v4H7zM1 7h4v4H1zM7 7h4v4H7z" />,
  'not-yet': (
    <>
      <circle cx="6" cy="6" r="4.6" fill="none" strokeWidth="1.4" />
      <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" />
    </>
  ),
  pilot: <circle cx="6" cy="6" r="4.6" />,
  expand: <path d="M6 .6 11.4 6 6 11.4.6 6z" />,
};

/** The shape of a verdict; its word stands beside it. */
export const VerdictMark = ({ verdict }: { verdict: ReadinessVerdict }) => (
  <svg
    viewBox="0 0 12 12"
    width="12"
    height="12"
    className={styles.mark}
    data-verdict={verdict}
    aria-hidden
  >
    {SHAPES[verdict]}
  </svg>
);
