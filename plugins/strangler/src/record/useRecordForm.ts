import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { useState } from 'react';
import { asError, useMigrationsClient } from '../data';
import { type RecordDraft, requestOf, startOf } from './recordDraft';
import { type RecordProblems, recordProblems } from './recordProblems';

/** What is typed, what is wrong with it, and whether it was taken. */
export type RecordForm = {
  draft: RecordDraft;
  change: (changes: Partial<RecordDraft>) => void;
  /** Nothing is called wrong before somebody tried to send it. */
  problems: RecordProblems;
  isBusy: boolean;
  isDone: boolean;
  /** Why the backend refused it. */
  refused: Error | undefined;
  send: () => Promise<void>;
};

/** The state of the form; it keeps what was typed until the backend has taken it. */
export function useRecordForm(
  migration: MigrationResponse,
  capability: string | undefined,
): RecordForm {
  const client = useMigrationsClient();
  const [draft, setDraft] = useState(() => startOf(migration, capability));
  const [isTried, setTried] = useState(false);
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open');
  const [refused, setRefused] = useState<Error>();
  const problems = recordProblems(draft, migration);
  const send = async () => {
    setTried(true);
    if (state !== 'open' || Object.keys(problems).length > 0) return;
    setState('busy');
    setRefused(undefined);
    try {
      await client.record(migration.ref, draft.capability, requestOf(draft));
      setState('done');
    } catch (cause) {
      setRefused(asError(cause));
      setState('open');
    }
  };
  return {
    draft,
    change: changes => setDraft(before => ({ ...before, ...changes })),
    problems: isTried ? problems : {},
    isBusy: state === 'busy',
    isDone: state === 'done',
    refused,
    send,
  };
}
