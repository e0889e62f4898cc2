import type { ReactNode } from 'react';
import type { Told } from './useTold';
import styles from '../Timelines.module.css';

const WIDTH = 300;

/** What is known of a mark, beside it; while it is pinned, its sources can be pressed. */
export const ToldCard = ({
  x,
  y,
  frame,
  told,
  children,
}: {
  x: number;
  y: number;
  frame: { width: number; height: number };
  told: Told;
  children: ReactNode;
}) => {
  const left = Math.max(0, Math.min(x - WIDTH / 2, frame.width - WIDTH));
  const isLow = y > frame.height / 2;
  const isPinned = told.pinned === told.id;
  return (
    <div
      className={styles.told}
      role="note"
      aria-label="What is known of it"
      data-pinned={isPinned}
      style={{
        left,
        width: Math.min(WIDTH, frame.width),
        ...(isLow ? { bottom: frame.height - y + 16 } : { top: y + 16 }),
      }}
    >
      {children}
      <p className={styles.quiet}>
        {isPinned ? 'Escape closes it.' : 'Enter or a click pins it.'}
      </p>
    </div>
  );
};
