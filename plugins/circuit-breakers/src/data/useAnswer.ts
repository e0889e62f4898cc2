import { usePoll } from '@banyan/backstage-plugin-banyan-react';
import { useCallback, useEffect, useState } from 'react';
import { asError } from '@banyan/backstage-plugin-banyan-react';

/** An answer on its way, here, or refused; an older answer stays while a newer one fails. */
export type Answer<T> = {
  value?: T;
  error?: Error;
  loading: boolean;
  retry: () => void;
};

type Result<T> = { key: string; value?: T; error?: Error };

/**
 * Asks when `key` changes and every `everyMs` while the page can be seen; `key` undefined = does
 * not ask. What was answered to another key is not shown.
 */
export function useAnswer<T>(
  key: string | undefined,
  ask: () => Promise<T>,
  everyMs: number,
): Answer<T> {
  const [result, setResult] = useState<Result<T>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    ask().then(
      value => current && setResult({ key, value }),
      cause =>
        current &&
        setResult(before => ({
          ...(before?.key === key ? before : { key }),
          error: asError(cause),
        })),
    );
    return () => {
      current = false;
    };
    // The key says what is asked; `ask` is a new function each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt]);
  const retry = useCallback(() => setAttempt(count => count + 1), []);
  usePoll(retry, everyMs);
  const fits = result?.key === key ? result : undefined;
  return {
    value: fits?.value,
    error: fits?.error,
    loading: key !== undefined && fits === undefined,
    retry,
  };
}
