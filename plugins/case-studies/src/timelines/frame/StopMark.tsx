import type { KeyboardEvent, ReactNode } from 'react';
import type { Told } from './useTold';
import styles from '../Timelines.module.css';

/** A mark that says what it is when it is looked at, and stays open when it is pressed. */
export const StopMark = ({
  id,
  label,
  x,
  y,
  current,
  told,
  onPress = () => told.pin(id),
  children,
}: {
  id: string;
  /** All that it says, for who does not see it. */
  label: string;
  x: number;
  y: number;
  /** The one that the Tab key goes to. */
  current: string | undefined;
  told: Told;
  onPress?: () => void;
  children: ReactNode;
}) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <g
      data-stop={id}
      className={styles.stop}
      transform={`translate(${x} ${y})`}
      role="button"
      aria-label={label}
      aria-pressed={told.pinned === id}
      tabIndex={current === id ? 0 : -1}
      onFocus={() => told.look(id)}
      onBlur={() => told.look(undefined)}
      onMouseEnter={() => told.look(id)}
      onMouseLeave={() => told.look(undefined)}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <circle className={styles.halo} r="9" />
      {children}
    </g>
  );
};
