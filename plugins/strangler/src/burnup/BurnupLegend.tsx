import type { BurnupPicture } from './BurnupChart';
import { MARK_WORDS, MarkShape } from './MarkShape';
import styles from './Burnup.module.css';

const LineSample = ({
  colour,
  dashes,
}: {
  colour: string;
  dashes?: string;
}) => (
  <svg width="20" height="10" aria-hidden="true">
    <path
      d="M0 5h20"
      stroke={colour}
      strokeWidth="2"
      strokeDasharray={dashes}
    />
  </svg>
);

const INK = 'var(--bui-fg-primary)';
const ACCENT = 'var(--bui-accent-bg)';

/** What the lines and the marks of the picture mean; only those that are there. */
export const BurnupLegend = ({
  picture: { doneName, hasFinished, isFollowed, marks, stalls },
}: {
  picture: BurnupPicture;
}) => {
  const kinds = new Set(marks.map(({ kind }) => kind));
  return (
    <ul className={styles.legend} aria-label="Legend">
      <li>
        <LineSample colour={INK} /> scope
      </li>
      <li>
        <LineSample colour={ACCENT} /> {doneName}
      </li>
      {hasFinished && (
        <li>
          <LineSample colour={ACCENT} dashes="1 2.5" /> capabilities finished, %
        </li>
      )}
      {isFollowed && (
        <li>
          <LineSample colour={ACCENT} dashes="4 3" /> what really followed
        </li>
      )}
      {stalls.length > 0 && (
        <li>
          <span className={styles.hatched} aria-hidden="true" /> nothing moved
        </li>
      )}
      {[...kinds].map(kind => (
        <li key={kind}>
          <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
            <MarkShape kind={kind} />
          </svg>
          {MARK_WORDS[kind]}
        </li>
      ))}
    </ul>
  );
};
