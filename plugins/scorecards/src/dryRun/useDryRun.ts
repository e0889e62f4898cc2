import type { DryRunResponse } from '@banyan/backstage-plugin-banyan-common';
import { asError } from '@banyan/backstage-plugin-banyan-react';
import { useRef, useState } from 'react';
import { useScorecardsClient } from '../data';

const MOST = 100;

/** Tries a check on what a scope holds; nothing is kept. */
export function useDryRun() {
  const client = useScorecardsClient();
  const [answer, setAnswer] = useState<DryRunResponse>();
  const [problem, setProblem] = useState<Error>();
  const [isBusy, setBusy] = useState(false);
  const newest = useRef(0);
  const go = async (
    check: Record<string, unknown>,
    scope: string | undefined,
  ) => {
    newest.current += 1;
    const own = newest.current;
    setBusy(true);
    setProblem(undefined);
    try {
      const told = await client.dryRun({
        check,
        limit: MOST,
        ...(scope ? { scope } : {}),
      });
      if (own === newest.current) setAnswer(told);
    } catch (cause) {
      if (own !== newest.current) return;
      setAnswer(undefined);
      setProblem(asError(cause));
    } finally {
      if (own === newest.current) setBusy(false);
    }
  };
  return { answer, problem, isBusy, go };
}
