import type {
  AcceptanceDays,
  AcceptancesResponse,
  NewAcceptance,
} from '@banyan/backstage-plugin-banyan-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useAcceptancesClient } from './useAcceptancesClient';

/** What may be accepted and withdrawn, and the way to do it. @public */
export type Acceptances = {
  /** What was accepted in the scope, expired ones included; undefined = not known (yet). */
  known?: AcceptancesResponse['acceptances'];
  /** On which days one may end; undefined = not known (yet). */
  days?: AcceptanceDays;
  /** Why it is not known. */
  error?: Error;
  /** Reads again, as is needed after each change. */
  retry: () => void;
  mayAccept: (ref: string) => boolean;
  mayWithdraw: (id: string) => boolean;
  /** Fails with what the backend says; see `writeProblem`. */
  accept: (acceptance: NewAcceptance) => Promise<void>;
  withdraw: (id: string) => Promise<void>;
};

/** The acceptances of a scope, and what the person may do about them. @public */
export function useAcceptances(scope: string | undefined): Acceptances {
  const client = useAcceptancesClient();
  const { value, error, retry } = useAsyncRetry(
    () => client.list(scope),
    [client, scope],
  );
  return useMemo(() => {
    const { acceptances, days, mayAccept } = value ?? {};
    const mine = new Set(mayAccept === 'everything' ? [] : mayAccept);
    return {
      known: acceptances,
      days,
      error,
      retry,
      mayAccept: ref => mayAccept === 'everything' || mine.has(ref),
      mayWithdraw: id =>
        acceptances?.some(each => each.id === id && each.mayWithdraw) ?? false,
      accept: acceptance => client.accept(acceptance),
      withdraw: id => client.withdraw(id),
    };
  }, [client, value, error, retry]);
}
