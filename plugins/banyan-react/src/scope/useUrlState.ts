import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The state of a page that lives in its address, so that a link restores it. @public */
export type UrlState = {
  get: (name: string) => string | undefined;
  /** Undefined or empty takes the name out of the address. */
  set: (changes: Readonly<Record<string, string | undefined>>) => void;
};

/** Reads and changes the query of the address; changes replace, they do not fill the history. @public */
export function useUrlState(): UrlState {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changes: Readonly<Record<string, string | undefined>>) =>
      setParams(
        before => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { get: name => params.get(name) ?? undefined, set };
}
