import type { Run } from '@banyan/backstage-plugin-banyan-common';
import { runSentence } from './runSentence';

const aRun = (more: Partial<Run>): Run => ({
  id: 'r',
  state: 'running',
  phase: 'judging',
  trigger: 'person',
  scope: null,
  scorecards: [],
  checks: [],
  done: 3,
  total: 9,
  place: null,
  startedBy: null,
  createdAt: 0,
  startedAt: 0,
  finishedAt: null,
  leftMs: null,
  changed: null,
  errors: [],
  may: [],
  ...more,
});

const error = { where: 'check OWN-03', message: 'x', entityRef: null, at: 0 };

describe('runSentence', () => {
  it.each<[Partial<Run>, string]>([
    [{}, 'The run is judging 3 of 9'],
    [{ phase: 'collecting' }, 'The run is collecting facts'],
    [{ state: 'queued', place: 2 }, 'In the queue, 2 before it'],
    [{ state: 'queued' }, 'In the queue'],
    [{ state: 'done', changed: 0 }, 'The run is done, no verdict changed'],
    [
      { state: 'done', changed: 2, errors: [error] },
      'The run is done, 2 verdicts changed; 1 error',
    ],
    [{ state: 'failed' }, 'The run failed: the results are those of before'],
  ])('%j is told as "%s"', (run, expected) => {
    expect(runSentence(aRun(run))).toBe(expected);
  });
});
