import type {
  ReportResponse,
  ScorecardItem,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Answer,
  Answered,
  Choice,
  EmptyState,
  EntityLink,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useReport, useScorecards } from '../data';
import { DryRunButton } from '../dryRun/DryRunButton';
import { LadderCard } from '../overview/LadderCard';
import { NoRunYet } from '../overview/NoRunYet';
import { useAgain } from '../overview/useAgain';
import { Crumbs, type RunTabProps, useUnitColours } from '../page';
import { EntityTable } from './EntityTable';
import { Problems } from './Problems';
import { ScorecardChecks } from './ScorecardChecks';
import { ScorecardFilter } from './ScorecardFilter';
import styles from './Scorecard.module.css';

type PartProps = Pick<RunTabProps, 'scope' | 'run'> & { item: ScorecardItem };

const Head = ({ item, scope }: Omit<PartProps, 'run'>) => (
  <header className={styles.head}>
    <div>
      <h2>
        {item.title} {item.draft && <span className={styles.chip}>draft</span>}
      </h2>
      <p className={styles.quiet}>
        {item.description && `${item.description} · `}
        {item.owner ? <EntityLink entityRef={item.owner} /> : 'nobody owns it'}
        {' · '}
        <EntityLink entityRef={item.ref} title="in the catalog" />
      </p>
    </div>
    <DryRunButton scope={scope} />
  </header>
);

const Rows = ({
  report,
  item,
  run,
}: Omit<PartProps, 'scope'> & { report: Answer<ReportResponse> }) => {
  const colourOf = useUnitColours();
  const url = useUrlState();
  const isEntities = url.get('rows') === 'entity';
  return (
    <Answered answer={report} what="its report">
      {value =>
        value.evaluated ? (
          <div className={styles.stack}>
            <LadderCard report={value} colourOf={colourOf} />
            <ScorecardChecks item={item} report={value} />
            <EntityTable
              report={value}
              actions={
                <Choice
                  label="Rows"
                  options={[
                    ['team', 'Teams'],
                    ['entity', 'Entities'],
                  ]}
                  value={isEntities ? 'entity' : 'team'}
                  onChange={rows =>
                    url.set({ rows: rows === 'entity' ? rows : undefined })
                  }
                />
              }
            />
          </div>
        ) : (
          <NoRunYet run={run} />
        )
      }
    </Answered>
  );
};

const Content = ({ item, scope, run }: PartProps) => {
  const url = useUrlState();
  const report = useReport({
    scope,
    scorecard: item.ref,
    rows: url.get('rows') === 'entity' ? 'entity' : 'team',
  });
  useAgain(run, report.retry);
  return (
    <>
      <Head item={item} scope={scope} />
      <Problems problems={item.problems} />
      {item.draft ? (
        <div className={styles.stack}>
          <EmptyState title="Nobody is judged by a draft">
            Try its checks with the button above. Take draft: true out of the
            file to publish it.
          </EmptyState>
          <ScorecardChecks item={item} report={undefined} />
        </div>
      ) : (
        <Rows report={report} item={item} run={run} />
      )}
      <ScorecardFilter item={item} />
    </>
  );
};

/** One scorecard: who is on which rung, its checks, its entities with their levels. */
export const ScorecardPage = ({
  scorecardRef,
  scope,
  run,
}: Pick<RunTabProps, 'scope' | 'run'> & { scorecardRef: string }) => (
  <>
    <Crumbs tab="scorecards" name={scorecardRef} />
    <Answered answer={useScorecards(scope)} what="the scorecard">
      {({ items }) => {
        const item = items.find(({ ref }) => ref === scorecardRef);
        return item ? (
          <Content item={item} scope={scope} run={run} />
        ) : (
          <EmptyState title="There is no such scorecard">
            It may be gone, or not yours to see. The Scorecards tab lists those
            that there are.
          </EmptyState>
        );
      }}
    </Answered>
  </>
);
