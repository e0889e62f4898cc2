import { type ReactNode, useRef } from 'react';
import type { Stop } from '../placing/nextStop';
import type { RangeState } from '../time/useRange';
import { useTimeZoom } from '../time/useTimeZoom';
import { AxisLines } from './AxisLines';
import type { TimeAxis } from './timeAxis';
import { useFrameKeys } from './useFrameKeys';
import type { Told } from './useTold';
import styles from '../Timelines.module.css';

/** What both pictures share: the axis, the range, and what is told of. */
export type FrameState = {
  width: number;
  axis: TimeAxis;
  range: RangeState;
  told: Told;
  /** Where the crosshair stands: the moment of what is told of. */
  crosshair: number | undefined;
};

/** A picture over time with zoom, keys and crosshair, and a card beside what is told of. */
export const TimeFrame = ({
  state,
  label,
  height,
  tickY,
  stops,
  card,
  children,
}: {
  state: FrameState;
  label: string;
  height: number;
  /** The height of the years. */
  tickY: number;
  stops: readonly Stop[];
  card: ReactNode;
  /** `current` = the mark that the Tab key goes to. */
  children: (current: string | undefined) => ReactNode;
}) => {
  const { width, axis, range, told, crosshair } = state;
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const { current, onKeyDown } = useFrameKeys(frame, stops, { range, told });
  useTimeZoom(picture, axis, range);
  return (
    // Arrow keys move the picture while it has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={frame}
      data-frame
      className={styles.frame}
      role="group"
      aria-label={`${label}. Plus, minus and 0 zoom, arrow keys move it; on a mark they go to the next, Enter pins.`}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <svg
        ref={picture}
        className={styles.picture}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={label}
      >
        <AxisLines
          axis={axis}
          tickY={tickY}
          height={height}
          crosshair={crosshair}
        />
        {children(current)}
      </svg>
      {card}
    </div>
  );
};
