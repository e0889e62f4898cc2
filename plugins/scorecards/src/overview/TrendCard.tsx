import type { TrendResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type Answer,
  Answered,
  csv,
  PictureCard,
  SectionCard,
} from '@banyan/backstage-plugin-banyan-react';
import { LevelText, levelWord } from '../ladder';
import { dayText } from '../page';
import { TrendChart } from './TrendChart';
import { type TrendRow, trendRows } from './trendRows';
import styles from './Overview.module.css';

const TrendTable = ({
  rows,
  levels,
}: {
  rows: readonly TrendRow[];
  levels: readonly string[];
}) => (
  <div className={styles.scroll}>
    <table className={styles.plain}>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {[-1, ...levels.keys()].map(place => (
            <th key={place} scope="col">
              {levelWord(levels, place)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map(({ at, counts }) => (
          <tr key={at}>
            <th scope="row">{dayText(at)}</th>
            {counts.map((count, place) => (
              <td key={place}>{count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Legend = ({
  row,
  levels,
}: {
  row: TrendRow;
  levels: readonly string[];
}) => (
  <p className={styles.legend}>
    {[...levels.keys(), -1]
      .sort((a, b) => b - a)
      .map(place => (
        <span key={place}>
          <LevelText levels={levels} reached={place} />{' '}
          {row.counts[place + 1] ?? 0}
        </span>
      ))}
  </p>
);

const Course = ({ trend, many }: { trend: TrendResponse; many: string }) => {
  const { levels, since } = trend;
  const rows = trendRows(trend);
  const last = rows.at(-1);
  if (!last || rows.length < 2) {
    return (
      <SectionCard title="Trend" note={`${many} by level`}>
        <p className={styles.quiet}>
          The course begins with the second run
          {since ? `; the first was on ${dayText(since)}` : ''}.
        </p>
      </SectionCard>
    );
  }
  const label = `${many} by level, ${dayText(rows[0].at)} to ${dayText(last.at)}`;
  return (
    <PictureCard
      title="Trend"
      note={`${many} by level${since ? `, known since ${dayText(since)}` : ''}`}
      fileName="scorecards-trend"
      csv={() =>
        csv<TrendRow>(
          [
            { label: 'Day', value: ({ at }) => dayText(at) },
            ...[-1, ...levels.keys()].map(place => ({
              label: levelWord(levels, place),
              value: ({ counts }: TrendRow) => counts[place + 1],
            })),
          ],
          rows,
        )
      }
      picture={
        <>
          <TrendChart rows={rows} levels={levels} label={label} />
          <Legend row={last} levels={levels} />
        </>
      }
      table={<TrendTable rows={rows} levels={levels} />}
    />
  );
};

/** How the levels went; it fails alone. */
export const TrendCard = ({
  trend,
  many,
}: {
  trend: Answer<TrendResponse>;
  /** What is counted: `teams`. */
  many: string;
}) => (
  <Answered answer={trend} what="the trend" heights={[180]}>
    {value => <Course trend={value} many={many} />}
  </Answered>
);
