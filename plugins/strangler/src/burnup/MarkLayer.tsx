import type { KeyboardEvent } from 'react';
import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { BurnupMark } from './burnupMarks';
import { MarkShape } from './MarkShape';
import styles from './Burnup.module.css';

/** Above lines and their dots. */
const ON_TOP = 900;

const KEYS: Readonly<Record<string, (place: number, count: number) => number>> =
  {
    ArrowRight: (place, count) => Math.min(place + 1, count - 1),
    ArrowLeft: place => Math.max(place - 1, 0),
    Home: () => 0,
    End: (_, count) => count - 1,
  };

/** Arrow keys go from mark to mark; the chart below would take them for its own. */
function moveFocus(event: KeyboardEvent<SVGGElement>) {
  const move = KEYS[event.key];
  if (!move) return;
  event.preventDefault();
  event.stopPropagation();
  const marks = [
    ...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]'),
  ];
  const place = marks.findIndex(mark => mark === document.activeElement);
  marks[move(place, marks.length)]?.focus();
}

/** The marks of the picture: one stop for the Tab key, arrow keys between them, each with its words. */
export const MarkLayer = ({
  marks,
  onTell,
}: {
  marks: readonly BurnupMark[];
  /** The words of the mark that is looked at; undefined = none. */
  onTell: (words: string | undefined) => void;
}) => {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return (
    <ZIndexLayer zIndex={ON_TOP}>
      <g role="group" aria-label="Marks" onKeyDown={moveFocus}>
        {marks.map((mark, place) => (
          <g
            key={mark.id}
            data-mark={mark.kind}
            className={styles.mark}
            transform={`translate(${x(mark.at) ?? 0} ${y(mark.y) ?? 0})`}
            role="img"
            aria-label={mark.words}
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={place === 0 ? 0 : -1}
            onFocus={() => onTell(mark.words)}
            onBlur={() => onTell(undefined)}
            onMouseEnter={() => onTell(mark.words)}
            onMouseLeave={() => onTell(undefined)}
          >
            <title>{mark.words}</title>
            <circle className={styles.halo} r="9" />
            <MarkShape kind={mark.kind} />
          </g>
        ))}
      </g>
    </ZIndexLayer>
  );
};
