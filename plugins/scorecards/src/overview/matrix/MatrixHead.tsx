import { Link } from 'react-router-dom';
import { trackTitle } from '../../page';
import { levelColour } from '../levelColours';
import { shortName, trackSpans } from './columns';
import type { LineContext } from './MatrixLine';
import styles from './Matrix.module.css';

/** The tracks above their checks. */
const Tracks = ({ context: { columns } }: { context: LineContext }) => {
  let from = 2;
  return (
    <div className={styles.line} data-kind="tracks" aria-hidden>
      {trackSpans(columns).map(({ track, span }) => {
        const start = from;
        from += span;
        return (
          <span
            key={`${start} ${track}`}
            className={styles.track}
            style={{ gridColumn: `${start} / span ${span}` }}
            title={trackTitle(track)}
          >
            {trackTitle(track)}
          </span>
        );
      })}
    </div>
  );
};

const ColumnHead = ({
  context: { columns, report, links, idOf },
  place,
  cursor,
}: {
  context: LineContext;
  place: number;
  cursor: number | undefined;
}) => {
  const column = columns[place];
  const checks = column.checks.map(at => report.checks[at]);
  const words =
    checks.length === 1
      ? `${checks[0].id} ${checks[0].title}, ${checks[0].level}`
      : `${checks.length} checks that nobody fails: ${checks.map(({ id }) => id).join(', ')}`;
  return (
    <span
      role="columnheader"
      id={idOf({ line: -1, column: place })}
      className={styles.columnHead}
      data-cursor={cursor === place}
      aria-label={words}
      title={words}
    >
      {checks.length === 1 ? (
        <Link to={links.check(checks[0].key)} tabIndex={-1}>
          {shortName(report, column)}
        </Link>
      ) : (
        shortName(report, column)
      )}
      {checks.length === 1 && (
        <span
          className={styles.levelBar}
          style={{ background: levelColour(checks[0].level) }}
        />
      )}
    </span>
  );
};

/** The headings: the tracks, and the checks with a bar for their level. */
export const MatrixHead = ({
  context,
  cursor,
}: {
  context: LineContext;
  cursor: number | undefined;
}) => (
  <div className={styles.head} role="rowgroup">
    <Tracks context={context} />
    <div role="row" aria-rowindex={1} className={styles.line} data-kind="head">
      <span
        role="columnheader"
        id={context.idOf({ line: -1, column: -1 })}
        className={styles.rowName}
        data-cursor={cursor === -1}
      >
        <span className={styles.quiet}>level of the check</span>
      </span>
      {context.columns.map((column, place) => (
        <ColumnHead key={column.id} {...{ context, place, cursor }} />
      ))}
      <span role="columnheader" className={styles.level}>
        level
      </span>
      <span role="columnheader" className={styles.count}>
        pass
      </span>
    </div>
  </div>
);
