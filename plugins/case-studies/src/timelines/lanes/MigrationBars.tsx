import type { Axis } from '../placing/axis';
import { monthWords } from '../../sources';
import { BAR_HEIGHT, BAR_ROW, OPEN_STUB, type PlacedBar } from './barLayout';
import { profilePath } from './profilePath';
import styles from '../Timelines.module.css';

function endOf({ doneAt, isDone, last }: PlacedBar['bar']): string {
  if (doneAt !== undefined) return `done ${monthWords(doneAt)}`;
  return isDone
    ? 'done, nobody tells when'
    : `not over, last change ${monthWords(last)}`;
}

const wordsOf = ({ bar, words }: PlacedBar) => {
  const made = bar.illustrative && `Illustrative: ${bar.illustrative}`;
  return [`${words}, began ${monthWords(bar.from)}, ${endOf(bar)}`, made]
    .filter(Boolean)
    .join('. ');
};

const OpenEnd = ({ x, y }: { x: number; y: number }) => (
  <path
    d={`M${x} ${y}h${OPEN_STUB}M${x} ${y + BAR_HEIGHT}h${OPEN_STUB}`}
    className={styles.openEnd}
  />
);

const Bar = ({
  placed,
  y,
  axis,
  clip,
}: {
  placed: PlacedBar;
  y: number;
  axis: Axis;
  clip: string;
}) => {
  const { bar, x, width, label, words } = placed;
  const isOpen = bar.doneAt === undefined;
  const profile = profilePath(bar, axis.x, { y, height: BAR_HEIGHT });
  return (
    <g role="img" aria-label={wordsOf(placed)}>
      <title>{wordsOf(placed)}</title>
      <rect
        {...{ x, y, width }}
        height={BAR_HEIGHT}
        className={styles.bar}
        data-open={isOpen}
      />
      {profile && (
        <path d={profile} className={styles.profile} clipPath={clip} />
      )}
      {isOpen && x + width < axis.right && <OpenEnd x={x + width} y={y} />}
      <text
        x={label.x}
        y={y + BAR_HEIGHT - 2}
        textAnchor={label.anchor}
        className={styles.text}
      >
        {words}
      </text>
    </g>
  );
};

/** The migrations of a lane: from start to done, filled by how far they were. */
export const MigrationBars = ({
  bars,
  y,
  axis,
  clip,
}: {
  bars: readonly PlacedBar[];
  y: number;
  axis: Axis;
  clip: string;
}) => (
  <>
    {bars.map(placed => (
      <Bar
        key={placed.bar.ref}
        placed={placed}
        y={y + placed.row * BAR_ROW}
        axis={axis}
        clip={clip}
      />
    ))}
  </>
);
