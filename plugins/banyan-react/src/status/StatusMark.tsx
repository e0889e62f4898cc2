import { STATUS_WORDS, type Status } from './statuses';
import styles from './StatusMark.module.css';

const SHAPES: Record<Status, JSX.Element> = {
  pass: <circle cx="6" cy="6" r="4.5" fill="var(--banyan-pass)" />,
  fail: <path d="M6 1 11.4 10.6H.6z" fill="var(--banyan-fail)" />,
  warn: (
    <g stroke="var(--banyan-warn-edge)" strokeWidth="1.2">
      <circle cx="6" cy="6" r="4.4" fill="none" />
      <path d="M6 1.6a4.4 4.4 0 0 1 0 8.8z" fill="var(--banyan-warn)" />
    </g>
  ),
  unknown: (
    <circle
      cx="6"
      cy="6"
      r="4.2"
      fill="none"
      stroke="var(--banyan-unknown)"
      strokeWidth="1.6"
      strokeDasharray="2.2 1.6"
    />
  ),
  exempt: <rect x="2" y="2" width="8" height="8" fill="var(--banyan-exempt)" />,
  'n/a': (
    <path d="M2 6h8" stroke="var(--banyan-unknown-text)" strokeWidth="1.8" />
  ),
};

/** The mark of a status. Give it a `label` where the word does not stand beside it. @public */
export const StatusMark = ({
  status,
  label,
}: {
  status: Status;
  label?: string;
}) => (
  <svg
    viewBox="0 0 12 12"
    width="12"
    height="12"
    className={styles.mark}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  >
    {SHAPES[status]}
  </svg>
);

/** A mark with its word, or with another text that says more. @public */
export const StatusText = ({
  status,
  children = STATUS_WORDS[status],
}: {
  status: Status;
  children?: React.ReactNode;
}) => (
  <span className={styles.text} data-status={status}>
    <StatusMark status={status} />
    <span>{children}</span>
  </span>
);
