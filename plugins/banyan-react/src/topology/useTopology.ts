import { useCallback, useEffect, useState } from 'react';
import type { TopologyAnswers, TopologyQuery } from './topologyApi';
import { usePoll } from './usePoll';
import { useTopologyClient } from './useTopologyClient';

const POLL_MS = 30_000;

/** An answer on its way, here, or refused; an older answer stays while a newer one fails. @public */
export type Loaded<T> = {
  /** The same object for as long as nothing but its age changes. */
  value?: T;
  /** When the catalog was last seen like `value`: never before `value.builtAt`, often after it. */
  builtAt?: string;
  error?: Error;
  loading: boolean;
  retry: () => void;
};

type Dated = { version: string; stale: boolean; builtAt: string };

type Result<T> = { key: string; value?: T; builtAt?: string; error?: Error };

const asError = (cause: unknown) =>
  cause instanceof Error ? cause : new Error(String(cause));

const answered = <T extends Dated>(
  key: string,
  before: Result<T> | undefined,
  value: T,
): Result<T> => {
  const last = before?.key === key ? before.value : undefined;
  const isSame = last?.version === value.version && last.stale === value.stale;
  return { key, value: isSame ? last : value, builtAt: value.builtAt };
};

const refused = <T>(
  key: string,
  before: Result<T> | undefined,
  cause: unknown,
): Result<T> => ({
  ...(before?.key === key ? before : { key }),
  error: asError(cause),
});

/**
 * One answer of the topology backend, asked for again every half minute while the page can be
 * seen. `query` undefined = do not ask (yet).
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
  const { scope, history = false, stores = false } = query ?? {};
  const key = query && `${what} ${scope ?? ''} ${history} ${stores}`;

  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    client.get(what, { scope, history, stores }).then(
      value => current && setResult(before => answered(key, before, value)),
      cause => current && setResult(before => refused(key, before, cause)),
    );
    return () => {
      current = false;
    };
  }, [client, what, key, scope, history, stores, attempt]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  usePoll(retry, POLL_MS);

  const fits = result?.key === key ? result : undefined;
  return {
    value: fits?.value,
    builtAt: fits?.builtAt,
    error: fits?.error,
    loading: key !== undefined && fits === undefined,
    retry,
  };
}
