import type { Run } from '@banyan/backstage-plugin-banyan-common';
import { useEffect, useState } from 'react';
import { isActive, useRun, useScorecardsClient } from '../data';
import { useSending } from '../forms';

/** A run of one entity: how far it is, and what went wrong. */
export type RunAgain = {
  start: () => void;
  isRunning: boolean;
  /** The last one that was started here. */
  run: Run | undefined;
  /** Why it was not started. */
  refused: Error | undefined;
  /** Why nothing is known of it; it may go on. */
  lost: Error | undefined;
};

/** Runs all that applies to an entity, and says when its results are there. */
export function useRunAgain(entityRef: string, onEnd: () => void): RunAgain {
  const client = useScorecardsClient();
  const { isBusy, refused, send } = useSending();
  const [id, setId] = useState<string>();
  const { value: run, error } = useRun(id);
  const hasEnded = run !== undefined && !isActive(run);
  useEffect(() => {
    if (hasEnded) onEnd();
    // Once for each run that ends.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hasEnded, id]);
  const start = () => {
    void send(async () => {
      setId(undefined);
      setId((await client.startRun({ scope: entityRef })).id);
    });
  };
  return {
    start,
    isRunning: isBusy || (id !== undefined && !hasEnded && !error),
    run: id === undefined ? undefined : run,
    refused,
    lost: error,
  };
}
