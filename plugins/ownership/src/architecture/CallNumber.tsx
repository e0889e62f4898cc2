import styles from './Architecture.module.css';

/** The number of a call that disagrees, as in the table. */
export const CallNumber = ({
  number,
  x,
  y,
}: {
  number: number;
  x: number;
  y: number;
}) => (
  <g transform={`translate(${x} ${y})`}>
    <circle r="8.5" className={styles.number} />
    <text y="3.6" className={styles.numberText}>
      {number}
    </text>
  </g>
);
