import { useCallback, useEffect, useState } from 'react';
import type { TopologyAnswers, TopologyQuery } from './topologyApi';
import { useTopologyClient } from './useTopologyClient';

const REFRESH_MS = 60_000;

/** An answer on its way, here, or refused; an older answer stays while a newer one fails. @public */
export type Loaded<T> = {
  value?: T;
  error?: Error;
  loading: boolean;
  retry: () => void;
};

type Result<T> = { key: string; value?: T; error?: Error };

const asError = (cause: unknown) =>
  cause instanceof Error ? cause : new Error(String(cause));

/**
 * One answer of the topology backend, asked for again every minute.
 * `query` undefined = do not ask (yet).
 *
 * @public
 */
export function useTopology<K extends keyof TopologyAnswers>(
  what: K,
  query: TopologyQuery | undefined,
): Loaded<TopologyAnswers[K]> {
  const client = useTopologyClient();
  const [result, setResult] = useState<Result<TopologyAnswers[K]>>();
  const [attempt, setAttempt] = useState(0);
  const key = query && `${query.scope ?? ''} ${query.history ?? false}`;
  const scope = query?.scope;
  const history = query?.history;

  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    client.get(what, { scope, history }).then(
      value => current && setResult({ key, value }),
      cause =>
        current &&
        setResult(before => ({
          key,
          value: before?.key === key ? before.value : undefined,
          error: asError(cause),
        })),
    );
    return () => {
      current = false;
    };
  }, [client, what, key, scope, history, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  useEffect(() => {
    const timer = setInterval(retry, REFRESH_MS);
    return () => clearInterval(timer);
  }, [retry]);

  const fits = result?.key === key ? result : undefined;
  return {
    value: fits?.value,
    error: fits?.error,
    loading: key !== undefined && fits === undefined,
    retry,
  };
}
