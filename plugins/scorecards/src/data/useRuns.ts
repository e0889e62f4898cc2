import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import type { Run, RunsResponse } from '@banyan/backstage-plugin-banyan-common';
import type { RunsQuery } from './scorecardsApi';
import { useScorecardsClient } from './useScorecardsClient';

/** A run that goes on is asked about every second, one that does not seldom. */
const ACTIVE_MS = 1_000;
const IDLE_MS = 15_000;

/** Whether something of a run is still to come. */
export const isActive = ({ state }: Pick<Run, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** The newest runs first. */
export function useRuns(query: RunsQuery): Answer<RunsResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: JSON.stringify(query),
    ask: () => client.runs(query),
    everyMs: value => (value?.items.some(isActive) ? ACTIVE_MS : IDLE_MS),
  });
}

/** One run, for as long as it goes; `id` undefined = does not ask. */
export function useRun(id: string | undefined): Answer<Run> {
  const client = useScorecardsClient();
  return useAnswer({
    key: id,
    ask: () => client.run(id ?? ''),
    everyMs: value => (value && !isActive(value) ? IDLE_MS : ACTIVE_MS),
  });
}
