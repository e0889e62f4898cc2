import type {
  ReportResponse,
  TrendResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Answer,
  Answered,
  AnswerLine,
  StaleBanner,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useReport, useTrend } from '../data';
import {
  momentText,
  ROW_WORDS,
  type RunTabProps,
  useUnitColours,
} from '../page';
import { LadderCard } from './LadderCard';
import { MatrixCard } from './matrix/MatrixCard';
import { MostFailed } from './MostFailed';
import { MostImproved } from './MostImproved';
import { NoRunYet } from './NoRunYet';
import { NothingRated } from './NothingRated';
import { OVERVIEW_RULES } from './overviewRules';
import { overviewFacts, overviewSentence } from './overviewSentence';
import { OverviewTools } from './OverviewTools';
import { overviewQuery } from './overviewQuery';
import { RunCard } from './RunCard';
import { TrendCard } from './TrendCard';
import { useAgain } from './useAgain';
import styles from './Overview.module.css';

/** Half a year. */
const DAYS = 182;

const Content = ({
  report,
  trend,
  run,
  retry,
}: Pick<RunTabProps, 'run'> & {
  report: ReportResponse;
  trend: Answer<TrendResponse>;
  retry: () => void;
}) => {
  const colourOf = useUnitColours();
  const { evaluated } = report;
  if (!evaluated) return <NoRunYet run={run} />;
  return (
    <>
      {evaluated.stale && (
        <div className={styles.banner}>
          <StaleBanner
            reason={`The last full run was on ${momentText(evaluated.at)} UTC, more than two of its intervals ago. What changed since is missing here.`}
            retry={retry}
          />
        </div>
      )}
      {report.items.length === 0 ? (
        <NothingRated report={report} />
      ) : (
        <>
          <AnswerLine
            facts={[
              ...overviewFacts(report, trend.value),
              `judged ${momentText(evaluated.at)} UTC`,
            ]}
            rules={OVERVIEW_RULES}
          >
            {overviewSentence(report)}
          </AnswerLine>
          <div className={styles.top}>
            <LadderCard report={report} colourOf={colourOf} />
            <TrendCard trend={trend} many={ROW_WORDS[report.rows].many} />
            <RunCard run={run} evaluatedAt={evaluated.at} />
          </div>
          <MatrixCard report={report} colourOf={colourOf} />
          <div className={styles.bottom}>
            <MostFailed report={report} />
            <MostImproved
              report={report}
              trend={trend.value}
              colourOf={colourOf}
            />
          </div>
        </>
      )}
    </>
  );
};

/** Where a scope stands, what to fix first, whether it gets better. */
export const OverviewTab = ({ scope, run }: RunTabProps) => {
  const query = overviewQuery(useUrlState(), scope);
  const report = useReport(query);
  const trend = useTrend({ ...query, days: DAYS });
  useAgain(run, report.retry, trend.retry);
  return (
    <>
      <OverviewTools scope={scope} />
      <Answered
        answer={report}
        what="the report"
        hint="Try again, or choose another scope or scorecard at the top."
        heights={[24, 16, 160, 420]}
      >
        {value => (
          <Content
            report={value}
            trend={trend}
            run={run}
            retry={report.retry}
          />
        )}
      </Answered>
    </>
  );
};
