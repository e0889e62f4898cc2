import type {
  Run,
  RunsResponse,
  StartRunRequest,
} from '@banyan/backstage-plugin-banyan-common';
import { type Answer, asError } from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { isActive, useRuns, useScorecardsClient } from '../data';

/** What the portal knows of runs, and how to start one. */
export type StartRun = {
  runs: Answer<RunsResponse>;
  /** The one that goes on, or waits. */
  active: Run | undefined;
  isStarting: boolean;
  problem: Error | undefined;
  start: () => Promise<void>;
};

const SHOWN = 20;

/** Starts a run of what the page shows; the list of runs says how it goes. */
export function useStartRun({
  scope,
  scorecards = [],
}: StartRunRequest): StartRun {
  const client = useScorecardsClient();
  const runs = useRuns({ scope, limit: SHOWN });
  const [isStarting, setStarting] = useState(false);
  const [problem, setProblem] = useState<Error>();
  const active =
    runs.value?.items.find(({ state }) => state === 'running') ??
    runs.value?.items.find(isActive);
  const start = async () => {
    setStarting(true);
    setProblem(undefined);
    try {
      await client.startRun({
        ...(scope ? { scope } : {}),
        ...(scorecards.length > 0 ? { scorecards } : {}),
      });
      runs.retry();
    } catch (cause) {
      setProblem(asError(cause));
    } finally {
      setStarting(false);
    }
  };
  return { runs, active, isStarting, problem, start };
}
