import type {
  EntityResponse,
  EntityScorecard,
} from '@banyan/backstage-plugin-banyan-common';
import { Button, Select } from '@backstage/ui';
import { runSentence } from './runSentence';
import type { RunAgain } from './useRunAgain';
import styles from './Entity.module.css';

const ALL = 'all';

const Said = ({
  run: { run, refused, lost, isRunning },
}: {
  run: RunAgain;
}) => {
  if (refused) return <>Not run: {refused.message}</>;
  if (lost) return <>The run could not be followed: {lost.message}</>;
  if (run) return <>{runSentence(run)}</>;
  return isRunning ? <>The run starts</> : null;
};

const mayNotWords = (mayRun: boolean, mayAsk: boolean) => {
  if (mayRun && mayAsk) return undefined;
  const what = [
    ...(mayRun ? [] : ['Running it again']),
    ...(mayAsk ? [] : ['asking for an exemption']),
  ].join(' and ');
  return `${what.charAt(0).toLocaleUpperCase('en')}${what.slice(1)} takes the group that owns it, or a portal admin.`;
};

/** Which scorecard is shown, and what can be done. */
export const Tools = ({
  answer: { scorecards, may, evaluated, results },
  shown,
  run,
  onScorecard,
  onAsk,
}: {
  answer: EntityResponse;
  shown: EntityScorecard;
  run: RunAgain;
  onScorecard: (ref: string | undefined) => void;
  /** Undefined = the caller may not, or there is nothing to ask for. */
  onAsk: (() => void) | undefined;
}) => {
  const mayRun = may.includes('run');
  const mayAsk = may.includes('exempt');
  const why = mayNotWords(mayRun, mayAsk);
  return (
    <div className={styles.tools}>
      {scorecards.length > 1 && (
        <Select
          aria-label="Scorecard"
          size="small"
          className={styles.picker}
          options={[
            { id: ALL, label: 'All scorecards together' },
            ...scorecards.flatMap(({ scorecard }) =>
              scorecard ? [{ id: scorecard.ref, label: scorecard.title }] : [],
            ),
          ]}
          value={shown.scorecard?.ref ?? ALL}
          onChange={key =>
            onScorecard(key === null || key === ALL ? undefined : String(key))
          }
        />
      )}
      <span className={styles.quiet} role="status">
        <Said run={run} />
      </span>
      <span className={styles.buttons}>
        {why && <span className={styles.quiet}>{why}</span>}
        {/* What is rolled up has nothing of its own to be exempt from. */}
        {(onAsk !== undefined || !mayAsk) && (
          <Button
            size="small"
            variant="secondary"
            isDisabled={onAsk === undefined}
            onPress={onAsk}
          >
            Ask for an exemption
          </Button>
        )}
        <Button
          size="small"
          isDisabled={!mayRun}
          loading={run.isRunning}
          onPress={run.start}
        >
          {evaluated === null && results.length === 0 ? 'Run' : 'Run again'}
        </Button>
      </span>
    </div>
  );
};
