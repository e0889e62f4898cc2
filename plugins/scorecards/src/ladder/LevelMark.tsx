import { levelTitle, levelWord } from './levelWord';
import styles from './Level.module.css';

const WIDTH = 4;
const STEP = 6;
const HEIGHT = 12;

type LevelProps = {
  /** The ladder, lowest first. */
  levels: readonly string[];
  /** Position in the ladder; -1 = none yet, null = not rated. */
  reached: number | null;
};

/** A bar for each level, filled up to the one that is reached. Give it a `label` where the word does not stand beside it. */
export const LevelMark = ({
  levels,
  reached,
  label,
}: LevelProps & { label?: string }) => {
  const wide = Math.max(levels.length, 1) * STEP - (STEP - WIDTH);
  return (
    <svg
      viewBox={`0 0 ${wide + 1} ${HEIGHT + 1}`}
      width={wide + 1}
      height={HEIGHT + 1}
      className={styles.mark}
      data-level={levels[reached ?? -1]}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {levels.map((level, place) => {
        const height = ((place + 1) / levels.length) * HEIGHT;
        return (
          <rect
            key={level}
            x={place * STEP + 0.5}
            y={HEIGHT - height + 0.5}
            width={WIDTH}
            height={height}
            rx="0.5"
            data-filled={reached !== null && place <= reached}
            data-rated={reached !== null}
          />
        );
      })}
    </svg>
  );
};

/** The mark of where something stands, with its word. */
export const LevelText = (props: LevelProps) => (
  <span className={styles.text} data-rated={props.reached !== null}>
    <LevelMark {...props} />
    <span>{levelWord(props.levels, props.reached)}</span>
  </span>
);

/** One level of a ladder with its mark and word. */
export const LevelName = ({
  levels,
  level,
}: {
  levels: readonly string[];
  level: string;
}) => (
  <span className={styles.text}>
    <LevelMark levels={levels} reached={levels.indexOf(level)} />
    <span>{levelTitle(level)}</span>
  </span>
);
