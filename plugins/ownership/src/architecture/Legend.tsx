import styles from './Architecture.module.css';

const Line = ({
  children,
  ...line
}: {
  children: string;
  strokeDasharray?: string;
  'data-near'?: boolean;
  'data-agrees'?: boolean;
}) => (
  <li>
    <svg width="26" height="8" aria-hidden="true">
      <path d="M0 4H26" className={styles.call} fill="none" {...line} />
    </svg>
    {children}
  </li>
);

/** What lines and letters mean. */
export const Legend = ({ isNarrow }: { isNarrow: boolean }) => (
  <ul className={styles.legend} aria-label="Legend">
    <li>band = owns, bar = owned, in the colour of the unit</li>
    {!isNarrow && (
      <>
        <Line data-near>call inside a domain</Line>
        <Line>call across domains</Line>
        <Line data-agrees={false}>numbered: disagrees</Line>
        <Line strokeDasharray="6 4">async</Line>
        <Line strokeDasharray="1.5 3">with fallback</Line>
      </>
    )}
    <li>
      <b>bold</b> gateway
    </li>
    <li>
      <i>italic</i> illustrative
    </li>
    <li>T0 to T3 tier, T? unknown</li>
  </ul>
);
