import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import { useAlignmentClient } from '@banyan/backstage-plugin-banyan-react';
import { useCallback, useEffect, useState } from 'react';
import type { PlanEntry } from '../plan/planText';
import { type Effect, tryPlan } from './tryPlan';

/** What comes of the plan; while it is asked for, what came of the plan before. */
export type PlanEffect = {
  effect?: Effect;
  /** The entries that `effect` is about. */
  of: readonly PlanEntry[];
  isComputing: boolean;
  error?: Error;
  retry: () => void;
};

type Known = { of: readonly PlanEntry[]; scope?: string; effect: Effect };
type Asked = { error?: Error; question?: object };

const asError = (cause: unknown) =>
  cause instanceof Error ? cause : new Error(String(cause));

/** Asks what comes of a plan, again with each change of it or of the catalog; an outdated question is withdrawn. */
export function usePlanEffect(
  entries: readonly PlanEntry[],
  { scope, history, version }: AlignmentResponse,
): PlanEffect {
  const client = useAlignmentClient();
  const [known, setKnown] = useState<Known>();
  const [asked, setAsked] = useState<Asked>({});
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt(count => count + 1), []);

  useEffect(() => {
    const control = new AbortController();
    setAsked({ question: control });
    tryPlan(client, { entries, scope, history }, control.signal).then(
      effect => {
        if (control.signal.aborted) return;
        setKnown({ of: entries, scope, effect });
        setAsked({});
      },
      cause => {
        if (!control.signal.aborted) setAsked({ error: asError(cause) });
      },
    );
    return () => control.abort();
  }, [client, entries, scope, history, version, attempt]);

  const fits = known?.scope === scope ? known : undefined;
  return {
    effect: fits?.effect,
    of: fits?.of ?? [],
    isComputing:
      asked.question !== undefined ||
      (asked.error === undefined && fits?.of !== entries),
    error: asked.error,
    retry,
  };
}
