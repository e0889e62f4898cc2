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

/** What is asked. */
export type Question<T> = {
  /** Asks anew when it changes; undefined = does not ask. */
  key: string | undefined;
  ask: () => Promise<T>;
  everyMs: number;
  /** Answers to other keys of the same thing stay until the new one is here. Default: none do. */
  thing?: string;
};

type Result<T> = {
  key: string;
  thing: string | undefined;
  value?: T;
  error?: Error;
};

/** Asks when the key changes and every so often while the page can be seen. */
export function useAnswer<T>({
  key,
  ask,
  everyMs,
  thing = key,
}: Question<T>): Answer<T> {
  const [result, setResult] = useState<Result<T>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    ask().then(
      value => current && setResult({ key, thing, value }),
      cause =>
        current &&
        setResult(before => ({
          ...(before?.thing === thing ? before : {}),
          key,
          thing,
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
  const fits =
    key !== undefined && result?.thing === thing ? result : undefined;
  return {
    value: fits?.value,
    error: fits?.key === key ? fits?.error : undefined,
    loading: key !== undefined && fits?.key !== key,
    retry,
  };
}
