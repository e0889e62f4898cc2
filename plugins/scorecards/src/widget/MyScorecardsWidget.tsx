import type {
  ReportResponse,
  ReportRow,
} from '@banyan/backstage-plugin-banyan-common';
import { TeamRows } from '../cards/TeamRows';
import { useScorecardsClient } from '../data';
import { useOfMyGroups } from './useOfMyGroups';
import { WidgetBody } from './WidgetBody';
import styles from './Widget.module.css';

const MOST = 6;

/** Nearest to the next level first; those that are not rated last. */
const byNearness = (one: ReportRow, other: ReportRow) =>
  Number(one.standing.reached === null) -
    Number(other.standing.reached === null) ||
  Number(one.missing.length === 0) - Number(other.missing.length === 0) ||
  one.missing.length - other.missing.length ||
  one.title.localeCompare(other.title);

/** One team may be in several groups of the person. */
const rowsOf = (reports: readonly ReportResponse[]) =>
  [
    ...new Map(
      reports.flatMap(({ items }) => items).map(row => [row.ref, row]),
    ).values(),
  ].sort(byNearness);

const Rows = ({ reports }: { reports: readonly ReportResponse[] }) => {
  const rows = rowsOf(reports);
  if (rows.length === 0) {
    return (
      <p className={styles.text}>
        Your groups own nothing that a scorecard looks at, or nothing has run
        yet.
      </p>
    );
  }
  return (
    <>
      <TeamRows
        rows={rows.slice(0, MOST)}
        levels={reports[0].levels}
        label="Scorecards of my teams"
      />
      {rows.length > MOST && (
        <p className={styles.text}>and {rows.length - MOST} more</p>
      )}
    </>
  );
};

/** The levels of the teams of the person, the nearest to its next one first. @public */
export const MyScorecardsWidget = () => {
  const client = useScorecardsClient();
  const answer = useOfMyGroups('my scorecards', scope =>
    client.report({ scope, rows: 'team' }),
  );
  return (
    <WidgetBody answer={answer} what="the scorecards of your teams">
      {reports => <Rows reports={reports} />}
    </WidgetBody>
  );
};
