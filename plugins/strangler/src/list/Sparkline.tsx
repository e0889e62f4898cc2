import { percentText } from '../page';
import styles from './List.module.css';

const WIDTH = 96;
const HEIGHT = 26;

/** The last twelve months by weight; a month in which it had not begun is a gap. */
export const Sparkline = ({ trend }: { trend: readonly (number | null)[] }) => {
  const known = trend.filter(value => value !== null);
  if (known.length < 2) {
    return <span className={styles.quiet}>no trend yet</span>;
  }
  const x = (place: number) => (place / (trend.length - 1)) * (WIDTH - 4) + 2;
  const y = (value: number) => HEIGHT - 2 - (value / 100) * (HEIGHT - 4);
  const line = trend.flatMap((value, place) =>
    value === null ? [] : [`${x(place).toFixed(1)},${y(value).toFixed(1)}`],
  );
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.spark}
      role="img"
      aria-label={`Last ${trend.length} months: from ${percentText(known[0])} to ${percentText(known.at(-1) ?? null)} by weight`}
    >
      <path d={`M0,${HEIGHT - 1}H${WIDTH}`} className={styles.sparkBase} />
      <polyline points={line.join(' ')} className={styles.sparkLine} />
    </svg>
  );
};
