import { asError } from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';

/** Whether something is being sent, and why it was refused. */
export type Sending = {
  isBusy: boolean;
  refused: Error | undefined;
  /** Resolves to whether it was taken. */
  send: (action: () => Promise<void>) => Promise<boolean>;
};

/** Sends one thing at a time, and keeps what the backend says to it. */
export function useSending(): Sending {
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Error>();
  const send = async (action: () => Promise<void>) => {
    if (isBusy) return false;
    setBusy(true);
    setRefused(undefined);
    try {
      await action();
      return true;
    } catch (cause) {
      setRefused(asError(cause));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, refused, send };
}
