import { BAR_HEIGHT, BAR_ROW } from './barLayout';
import { accountWords, type PlacedNote } from './durationNotes';
import styles from '../Timelines.module.css';

/** How long it took, as each source has it; a square marks another account. */
export const LaneNotes = ({
  notes,
  x,
  y,
}: {
  notes: readonly PlacedNote[];
  x: number;
  y: number;
}) => (
  <>
    {notes.map(({ account, isFirst, row, words }) => (
      <g
        key={`${row} ${words}`}
        transform={`translate(${x} ${y + row * BAR_ROW})`}
      >
        <title>
          {isFirst ? 'Duration: ' : 'Duration, another account: '}
          {accountWords(account)}
        </title>
        {!isFirst && (
          <rect
            y="3"
            width="7"
            height="7"
            fill="var(--banyan-exempt)"
            aria-hidden="true"
          />
        )}
        <text
          x={isFirst ? 0 : 12}
          y={BAR_HEIGHT - 2}
          className={isFirst ? styles.strong : styles.text}
        >
          {words}
        </text>
      </g>
    ))}
  </>
);
