import type { Run, RunsResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Answered,
  AnswerLine,
  DataTable,
  EmptyState,
  entityTitle,
  plural,
  SectionCard,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { isActive, useRuns } from '../data';
import { momentText, type StartRun } from '../page';
import { RunActions } from './RunActions';
import { RunProgress } from './RunProgress';
import { RUN_COLUMNS } from './runColumns';
import { RUN_RULES } from './runRules';
import { scopeText } from './runWords';
import styles from './Runs.module.css';

const NEWEST = { column: 'started', direction: 'descending' } as const;

const sentenceOf = (items: readonly Run[]) => {
  const active = items.filter(isActive);
  const running = active.filter(({ state }) => state === 'running').length;
  if (active.length > 0) {
    const waiting = active.length - running;
    return [
      running > 0 && `${plural(running, 'run')} in progress`,
      waiting > 0 && `${waiting} waiting`,
    ]
      .filter(Boolean)
      .join(', ');
  }
  const [last] = items;
  const errors = plural(last.errors.length, 'error');
  return last.state === 'done'
    ? `The last run is done, with ${last.errors.length === 0 ? 'no error' : errors}`
    : `The last run did not end well: ${last.state}`;
};

const StartButton = ({
  scope,
  run,
}: {
  scope: string | undefined;
  run: StartRun;
}) => (
  <>
    <Button
      size="small"
      isDisabled={!run.runs.value?.mayRun}
      loading={run.isStarting}
      onPress={() => void run.start()}
    >
      {scope ? `Run ${entityTitle(scope)}` : 'Run everything'}
    </Button>
    {run.runs.value?.mayRun === false && (
      <span className={styles.quiet}>
        Running takes the group that owns what is run, or a portal admin.
      </span>
    )}
  </>
);

const Content = ({
  answer: { items, nextAt },
  onChange,
}: {
  answer: RunsResponse;
  onChange: () => void;
}) => (
  <>
    <AnswerLine
      facts={[
        nextAt === null
          ? 'no run by a schedule'
          : `next by the schedule at ${momentText(nextAt)} UTC`,
      ]}
      rules={RUN_RULES}
    >
      {sentenceOf(items)}
    </AnswerLine>
    <div className={styles.stack}>
      {items.filter(isActive).map(each => (
        <SectionCard
          key={each.id}
          title={each.state === 'queued' ? 'Waits' : 'In progress'}
          note={scopeText(each)}
          actions={<RunActions run={each} onDone={onChange} />}
        >
          <RunProgress run={each} />
        </SectionCard>
      ))}
      <DataTable
        label="Runs"
        columns={RUN_COLUMNS}
        rows={items}
        sort={NEWEST}
        onSortChange={() => undefined}
      />
    </div>
  </>
);

/** The runs, the newest first, with the progress of those that go on. */
export const RunList = ({
  scope,
  run,
}: {
  scope: string | undefined;
  run: StartRun;
}) => {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const older = useRuns({ scope, cursor: cursors.at(-1), limit: 20 });
  const answer = cursors.length > 0 ? older : run.runs;
  const nextCursor = answer.value?.nextCursor;
  return (
    <>
      <div className={styles.tools}>
        <StartButton scope={scope} run={run} />
      </div>
      <Answered answer={answer} what="the runs">
        {value =>
          value.items.length === 0 ? (
            <EmptyState title="No run yet">
              Nothing has run. Start a run with the button above, or wait for
              the schedule.
            </EmptyState>
          ) : (
            <Content answer={value} onChange={answer.retry} />
          )
        }
      </Answered>
      <div className={styles.tools}>
        {cursors.length > 0 && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => setCursors(cursors.slice(0, -1))}
          >
            Newer
          </Button>
        )}
        {nextCursor && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => setCursors([...cursors, nextCursor])}
          >
            Older
          </Button>
        )}
      </div>
    </>
  );
};
