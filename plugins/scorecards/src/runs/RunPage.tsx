import type { Run } from '@banyan/backstage-plugin-banyan-common';
import {
  Answered,
  AnswerLine,
  EntityLink,
  plural,
  SectionCard,
} from '@banyan/backstage-plugin-banyan-react';
import { Fragment, type ReactNode } from 'react';
import { useRun } from '../data';
import { Crumbs, momentText } from '../page';
import { ErrorLog } from './ErrorLog';
import { RunActions } from './RunActions';
import { RunProgress } from './RunProgress';
import { RUN_RULES } from './runRules';
import { RUN_STATES, scopeText, triggerText } from './runWords';
import styles from './Runs.module.css';

const STATE_SENTENCES: Readonly<Record<Run['state'], string>> = {
  queued: 'It waits',
  running: 'It runs',
  done: 'Done',
  cancelled: 'It was cancelled',
  interrupted: 'It was interrupted',
  failed: 'It failed',
};

const sentenceOf = ({ state, done, total, errors, changed }: Run) =>
  [
    `${STATE_SENTENCES[state]}: ${done} of ${plural(total, 'entity', 'entities')} judged`,
    ...(changed === null ? [] : [`${plural(changed, 'verdict')} changed`]),
    errors.length === 0 ? 'no error' : plural(errors.length, 'error'),
  ].join(', ');

const Facts = ({ run }: { run: Run }) => {
  const facts: [string, ReactNode][] = [
    [
      'Of',
      run.scope ? (
        <EntityLink entityRef={run.scope.ref} title={run.scope.title} />
      ) : (
        'everything'
      ),
    ],
    [
      'Scorecards',
      run.scorecards.length > 0 ? run.scorecards.join(', ') : 'all',
    ],
    ['Checks', run.checks.length > 0 ? run.checks.join(', ') : 'all'],
    ['Started', triggerText(run)],
    ['Asked for', `${momentText(run.createdAt)} UTC`],
    [
      'Ended',
      run.finishedAt === null ? '–' : `${momentText(run.finishedAt)} UTC`,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
};

/** One run: how far it is, and what went wrong. */
export const RunPage = ({
  id,
  onChange,
}: {
  id: string;
  onChange: () => void;
}) => {
  const answer = useRun(id);
  const again = () => {
    answer.retry();
    onChange();
  };
  return (
    <>
      <Crumbs tab="runs" name={id} />
      <Answered
        answer={answer}
        what="the run"
        hint="It may be gone: old runs are deleted after a while."
      >
        {run => (
          <>
            <AnswerLine facts={[scopeText(run)]} rules={RUN_RULES}>
              {sentenceOf(run)}
            </AnswerLine>
            <div className={styles.stack}>
              <SectionCard
                title={RUN_STATES[run.state].title}
                actions={<RunActions run={run} onDone={again} />}
              >
                <RunProgress run={run} />
              </SectionCard>
              <SectionCard title="What it covers">
                <Facts run={run} />
              </SectionCard>
              <ErrorLog errors={run.errors} />
            </div>
          </>
        )}
      </Answered>
    </>
  );
};
