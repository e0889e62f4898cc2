import type { Run } from '@banyan/backstage-plugin-banyan-common';
import { plural, StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { momentText, percentOf, spanText } from '../page';
import { durationText, PHASES, phaseStatus } from './runWords';
import styles from './Runs.module.css';

const COUNT = new Intl.NumberFormat('en-US');

const figures = ({ phase, done, total }: Run, id: string) =>
  id === 'judging' && total > 0 && (phase === 'judging' || done > 0)
    ? `${COUNT.format(done)} of ${COUNT.format(total)} entities`
    : undefined;

const timeText = (run: Run) => {
  const { state, place, leftMs, startedAt, finishedAt, changed } = run;
  if (state === 'queued') {
    return place === null
      ? 'It waits for its turn.'
      : `${plural(place, 'run')} before it.`;
  }
  const span = durationText(run, Date.now());
  if (state === 'running') {
    const left = leftMs === null ? '' : `, about ${spanText(leftMs)} to go`;
    return span ? `${span} so far${left}` : undefined;
  }
  const ended = finishedAt ?? startedAt;
  return [
    ended && `${momentText(ended)} UTC`,
    span && `took ${span}`,
    changed !== null && `${plural(changed, 'verdict')} changed`,
  ]
    .filter(Boolean)
    .join(' · ');
};

const Bar = ({ run }: { run: Run }) => {
  const percent = percentOf(run);
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label="Entities judged"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span style={{ width: `${percent ?? 0}%` }} />
    </div>
  );
};

/** How far a run is, phase by phase. */
export const RunProgress = ({ run }: { run: Run }) => {
  const percent = percentOf(run);
  return (
    <div className={styles.progress}>
      <p className={styles.figure}>
        {run.state === 'running' && percent !== undefined && (
          <strong>{percent} %</strong>
        )}
        <span>{timeText(run)}</span>
      </p>
      {(run.state === 'running' || run.state === 'interrupted') && (
        <Bar run={run} />
      )}
      <ol className={styles.phases} aria-label="Phases">
        {PHASES.map(([id, word], place) => {
          const { status, word: said } = phaseStatus(run, place);
          return (
            <li key={id}>
              <StatusMark status={status} />
              <b>{word}</b>
              <span>{figures(run, id) ?? said}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
};
