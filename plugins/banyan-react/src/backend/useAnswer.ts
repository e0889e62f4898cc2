import { useCallback, useEffect, useState } from 'react';
import { usePoll } from '../topology/usePoll';
import { asError } from './asError';

/** An answer on its way, here, or refused; an older answer stays while a newer one fails. @public */
export type Answer<T> = {
  value?: T;
  error?: Error;
  /** True while the answer to a new question is on its way, an older one may be shown. */
  loading: boolean;
  retry: () => void;
};

/** What is asked. @public */
export type Question<T> = {
  /** Asks anew when it changes; undefined = does not ask. */
  key: string | undefined;
  ask: () => Promise<T>;
  /** How often, by what was answered last. */
  everyMs: number | ((value: T | undefined) => number);
  /** Answers to other keys of the same thing stay until the new one is here. Default: none do. */
  thing?: string;
};

type Told<T> = { key: string; thing?: string; value?: T; error?: Error };

/** Asks when the key changes and every so often while the page can be seen. @public */
export function useAnswer<T>({
  key,
  ask,
  everyMs,
  thing = key,
}: Question<T>): Answer<T> {
  const [told, setTold] = useState<Told<T>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === undefined) return undefined;
    let isCurrent = true;
    const take = (next: (before: Told<T> | undefined) => Told<T>) => {
      if (isCurrent) setTold(next);
    };
    ask().then(
      value => take(() => ({ key, thing, value })),
      cause =>
        take(before => ({
          key,
          thing,
          value: before?.thing === thing ? before?.value : undefined,
          error: asError(cause),
        })),
    );
    return () => {
      isCurrent = false;
    };
    // The key says what is asked; `ask` is a new function each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt]);

  const fits = key !== undefined && told?.thing === thing ? told : undefined;
  const isAnswered = fits !== undefined && fits.key === key;
  const retry = useCallback(() => setAttempt(count => count + 1), []);
  usePoll(retry, typeof everyMs === 'number' ? everyMs : everyMs(fits?.value));
  return {
    value: fits?.value,
    error: isAnswered ? fits.error : undefined,
    loading: key !== undefined && !isAnswered,
    retry,
  };
}
