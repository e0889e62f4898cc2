import { percentText } from '../page';
import type { Act, TimeTrack } from './timeTrack';
import styles from './Flow.module.css';

/** A gateway with what is behind it: the legacy, both, or the new services. */
const ActPicture = ({ id }: { id: Act['id'] }) => (
  <svg viewBox="0 0 64 52" className={styles.actPicture} aria-hidden="true">
    <rect x="2" y="4" width="4" height="44" rx="1" className={styles.gateway} />
    {id !== 'before' && (
      <g fill="var(--bui-accent-bg)">
        {[24, 37, 50].flatMap(x =>
          (id === 'after' ? [4, 20, 36] : [4, 18]).map(y => (
            <rect key={`${x} ${y}`} x={x} y={y} width="11" height="12" />
          )),
        )}
      </g>
    )}
    {id !== 'after' && (
      <rect
        x="24"
        width="37"
        y={id === 'before' ? 4 : 34}
        height={id === 'before' ? 44 : 14}
        className={styles.legacyFill}
      />
    )}
    <path
      d={id === 'before' ? 'M6 6L24 4V48L6 46Z' : 'M6 6L24 4V32L6 28Z'}
      className={styles.legacyRibbon}
    />
  </svg>
);

const MEANS = {
  before: 'everything is served by the legacy',
  during: 'both run behind the gateway',
  after: 'the new services serve everything',
} as const;

/** Before, during and after: the three pictures of every such migration, as buttons. */
export const ActButtons = ({
  acts,
  track: { stops },
  place,
  onMove,
}: {
  acts: readonly Act[];
  track: TimeTrack;
  place: number;
  onMove: (place: number) => void;
}) => (
  <div className={styles.acts} role="group" aria-label="Before, during, after">
    {acts.map(({ id, title, place: goesTo }) => {
      const stop = goesTo === undefined ? undefined : stops[goesTo];
      return (
        <button
          key={id}
          type="button"
          className={styles.act}
          aria-pressed={goesTo === place}
          disabled={goesTo === undefined}
          onClick={() => goesTo !== undefined && onMove(goesTo)}
        >
          <ActPicture id={id} />
          <span>
            {title}
            <strong>{stop?.id ?? 'not yet'}</strong>
            {stop && <b>{percentText(stop.percent)} new</b>}
            {MEANS[id]}
          </span>
        </button>
      );
    })}
  </div>
);
