import { EntityLink, StatusMark } from '@banyan/backstage-plugin-banyan-react';
import type { ReportRow } from '@banyan/backstage-plugin-banyan-common';
import { LevelText } from '../../ladder';
import { ROW_WORDS, trackTitle } from '../../page';
import { cellAt, isFailing } from '../cells';
import type { LineContext } from './MatrixLine';
import { columnsOf } from './columns';
import type { Line } from './rows';
import styles from './Matrix.module.css';

/** Verdicts that are in the count of a track. */
const OUT = new Set([undefined, 'not-applicable', 'exempt']);

const Count = ({
  row,
  checks,
}: {
  row: ReportRow;
  checks: readonly number[];
}) => {
  const verdicts = checks
    .map(check => cellAt(row, check))
    .filter(verdict => !OUT.has(verdict));
  const failing = verdicts.filter(isFailing).length;
  if (verdicts.length === 0) return <>–</>;
  return (
    <span className={failing > 0 ? styles.failing : undefined}>
      {failing > 0 && <StatusMark status="fail" label="fail" />}
      {failing}/{verdicts.length}
    </span>
  );
};

/** The matrix where there is no room for it: how many checks fail, row by row and track by track. */
export const TrackCounts = ({
  report,
  lines,
}: Pick<LineContext, 'report'> & { lines: readonly Line[] }) => {
  const tracks = new Map<string | null, number[]>();
  const options = { order: 'track', isFolding: false } as const;
  for (const { track, checks } of columnsOf(report, options)) {
    tracks.set(track, [...(tracks.get(track) ?? []), ...checks]);
  }
  return (
    <div className={styles.trackScroll}>
      <table className={styles.tracks}>
        <caption className={styles.quiet}>
          Checks that fail, by {ROW_WORDS[report.rows].one} and track
        </caption>
        <thead>
          <tr>
            <th scope="col">{ROW_WORDS[report.rows].one}</th>
            <th scope="col">level</th>
            {[...tracks.keys()].map(track => (
              <th key={track} scope="col">
                {trackTitle(track)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(
            line =>
              line.kind === 'row' && (
                <tr key={line.row.ref}>
                  <th scope="row">
                    <EntityLink
                      entityRef={line.row.ref}
                      title={line.row.title}
                    />
                  </th>
                  <td>
                    <LevelText
                      levels={report.levels}
                      reached={line.row.standing.reached}
                    />
                  </td>
                  {[...tracks].map(([track, checks]) => (
                    <td key={track}>
                      <Count row={line.row} checks={checks} />
                    </td>
                  ))}
                </tr>
              ),
          )}
        </tbody>
      </table>
    </div>
  );
};
