import type { KeyboardEvent, PointerEvent } from 'react';
import { percentText } from '../page';
import type { TimeTrack } from './timeTrack';
import {
  type AxisTick,
  axisTicks,
  type TrackMark,
  type TrackStall,
} from './trackMarks';
import styles from './Slider.module.css';

const HEIGHT = 40;

/** The burn-up as steps: level until the next stop, then up. */
function curveOf({ stops }: TimeTrack, until: number): string {
  const last = Math.max(1, stops.length - 1);
  const y = (percent: number | null) =>
    HEIGHT - ((percent ?? 0) / 100) * (HEIGHT - 4);
  const line = stops
    .slice(0, until + 1)
    .map(({ percent }, place) => {
      const x = (1000 * place) / last;
      return place === 0
        ? `M0,${HEIGHT} V${y(percent)}`
        : `H${x} V${y(percent)}`;
    })
    .join(' ');
  return `${line} V${HEIGHT} Z`;
}

const Axis = ({
  ticks,
  left,
}: {
  ticks: readonly AxisTick[];
  left: (place: number) => string;
}) => (
  <div className={styles.axis} aria-hidden="true">
    {ticks.map(({ place, label }) => (
      <span key={label} style={{ left: left(place) }}>
        {label}
      </span>
    ))}
  </div>
);

/** Moves through the history; its track is the course of the migration. */
export const TimeSlider = ({
  track,
  place,
  marks,
  stalls,
  onMove,
}: {
  track: TimeTrack;
  place: number;
  marks: readonly TrackMark[];
  stalls: readonly TrackStall[];
  onMove: (place: number) => void;
}) => {
  const { stops, leap } = track;
  const last = stops.length - 1;
  const left = (at: number) => `${(100 * at) / Math.max(1, last)}%`;
  const { id, percent } = stops[place];
  const moveTo = (next: number) =>
    onMove(Math.min(last, Math.max(0, Math.round(next))));

  const press = (event: KeyboardEvent) => {
    const step = event.shiftKey ? leap : 1;
    const target = {
      ArrowLeft: place - step,
      ArrowDown: place - step,
      ArrowRight: place + step,
      ArrowUp: place + step,
      PageDown: place - leap,
      PageUp: place + leap,
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left: start, width } = event.currentTarget.getBoundingClientRect();
    if (width > 0) moveTo(((event.clientX - start) / width) * last);
  };

  return (
    <div className={styles.slider}>
      <div
        className={styles.track}
        role="slider"
        tabIndex={0}
        aria-label="Time"
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={place}
        aria-valuetext={`${id}, ${percentText(percent)} by weight`}
        onKeyDown={press}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture?.(event.pointerId);
          point(event);
        }}
        onPointerMove={event => event.buttons === 1 && point(event)}
      >
        <svg
          viewBox={`0 0 1000 ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={curveOf(track, last)} className={styles.whole} />
          <path d={curveOf(track, place)} className={styles.past} />
        </svg>
        {marks.map(({ kind, place: at, label, isSpelled }, index) => (
          <span
            // Several of a kind may happen at once.
            key={`${kind} ${at} ${index}`}
            className={styles.mark}
            data-kind={kind}
            title={label}
            style={{ left: left(at) }}
          >
            {isSpelled && <em>{label}</em>}
          </span>
        ))}
        {stalls.map(({ from, to, label }) => (
          <span
            key={from}
            className={styles.stall}
            title={label}
            style={{ left: left(from), width: left(to - from) }}
          >
            <em>{label}</em>
          </span>
        ))}
        <span className={styles.thumb} style={{ left: left(place) }}>
          <b data-end={place > last / 2 || undefined}>
            {id} · {percentText(percent)}
          </b>
        </span>
      </div>
      <Axis ticks={axisTicks(track)} left={left} />
    </div>
  );
};
