import type { EffectRow } from './effectRows';
import styles from '../WhatIf.module.css';

const WIDTH = 120;
const MARGIN = 6;
const MIDDLE = 8;

const x = (place: number) => MARGIN + place * (WIDTH - 2 * MARGIN);

/** A measure on its line: hollow today, filled after. The figures stand beside it. */
export const DumbBell = ({ dots, tone }: Pick<EffectRow, 'dots' | 'tone'>) =>
  dots ? (
    <svg
      aria-hidden="true"
      className={styles.dumbBell}
      data-tone={tone}
      width={WIDTH}
      height={2 * MIDDLE}
    >
      <line x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      <line
        className={styles.way}
        x1={x(dots.today)}
        x2={x(dots.after)}
        y1={MIDDLE}
        y2={MIDDLE}
      />
      <circle className={styles.after} cx={x(dots.after)} cy={MIDDLE} r={5} />
      {dots.today !== dots.after && (
        <circle className={styles.today} cx={x(dots.today)} cy={MIDDLE} r={4} />
      )}
    </svg>
  ) : (
    <span className={styles.quiet}>not known</span>
  );
