import type { ReactNode } from 'react';
import type { Look } from './PartProps';
import styles from './Architecture.module.css';

/** One thing of the picture that can be looked at and pressed; the arrow keys walk from one to the next. */
export const StopMark = ({
  id,
  looksAt = id,
  label,
  role,
  isPressed,
  isDim,
  look: { current, onLook },
  onPress,
  children,
}: {
  id: string;
  /** What is lit while it has the pointer or the focus. */
  looksAt?: string;
  label: string;
  /** Links lead to a page, buttons change the picture, images only say something. */
  role: 'link' | 'button' | 'img';
  isPressed?: boolean;
  isDim: boolean;
  look: Look;
  onPress?: () => void;
  children: ReactNode;
}) => (
  <g
    role={role}
    tabIndex={current === id ? 0 : -1}
    data-stop={id}
    aria-label={label}
    aria-pressed={isPressed}
    className={styles.stop}
    opacity={isDim ? 0.3 : 1}
    onMouseEnter={() => onLook(looksAt)}
    onMouseLeave={() => onLook(undefined)}
    onFocus={() => onLook(looksAt)}
    onBlur={() => onLook(undefined)}
    onClick={onPress}
    onKeyDown={event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPress?.();
    }}
  >
    <title>{label}</title>
    {children}
  </g>
);
