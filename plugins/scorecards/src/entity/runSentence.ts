import { plural } from '@banyan/backstage-plugin-banyan-react';
import type { Run } from '@banyan/backstage-plugin-banyan-common';

const PHASES: Readonly<Record<Run['phase'], string>> = {
  waiting: 'waiting',
  collecting: 'collecting facts',
  judging: 'judging',
  storing: 'storing',
  ended: 'ended',
};

const ENDS: Partial<Record<Run['state'], string>> = {
  cancelled: 'The run was cancelled: the results are those of before',
  interrupted: 'The run was interrupted: the results are those of before',
  failed: 'The run failed: the results are those of before',
};

const changedWords = (changed: number | null) =>
  changed ? `${plural(changed, 'verdict')} changed` : 'no verdict changed';

/** What a run does, or how it ended. */
export function runSentence(run: Run): string {
  const { state, phase, place, done, total, changed, errors } = run;
  const bad = errors.length > 0 ? `; ${plural(errors.length, 'error')}` : '';
  if (state === 'done')
    return `The run is done, ${changedWords(changed)}${bad}`;
  if (state === 'queued') {
    return place === null ? 'In the queue' : `In the queue, ${place} before it`;
  }
  if (state === 'running') {
    const share = phase === 'judging' ? ` ${done} of ${total}` : '';
    return `The run is ${PHASES[phase]}${share}${bad}`;
  }
  return `${ENDS[state] ?? state}${bad}`;
}
