import type { ColumnAnswers } from '@banyan/backstage-plugin-banyan-common';
import { asError, usePoll } from '@banyan/backstage-plugin-banyan-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CaseStudiesApi, ColumnValues } from './caseStudiesApi';
import { ANSWERS, answersOf, type KeptColumn } from './columnStates';
import { type ColumnProblem, problemsOf } from './columnProblems';
import { useCaseStudiesClient } from './useCaseStudiesClient';

const EVERY_MS = 60_000;

/** What the backends say of the groups that are shown. */
export type Columns = {
  of: (ref: string) => ColumnAnswers;
  /** What could not be had, other than for want of a plugin. */
  problems: readonly ColumnProblem[];
  retry: () => void;
};

type KeptColumns = Readonly<Record<string, KeptColumn>>;

const changed = <K extends keyof ColumnValues>(
  before: KeptColumns,
  ref: string,
  what: K,
  change: { value?: ColumnValues[K]; error?: Error },
): KeptColumns => ({
  ...before,
  [ref]: {
    ...before[ref],
    [what]: { value: before[ref]?.[what]?.value, ...change },
  },
});

/** Keeps what is told of each group; an answer to an older question is dropped. */
function useKept(client: CaseStudiesApi) {
  const [kept, setKept] = useState<KeptColumns>({});
  const rounds = useRef(new Map<string, number>());
  const ask = useCallback(
    (what: keyof ColumnValues, ref: string, round: number) => {
      const key = `${what} ${ref}`;
      if (rounds.current.get(key) === round) return;
      rounds.current.set(key, round);
      const take = (change: Parameters<typeof changed>[3]) => {
        if (rounds.current.get(key) === round)
          setKept(before => changed(before, ref, what, change));
      };
      client.tell(what, ref).then(
        value => take({ value, error: undefined }),
        cause => take({ error: asError(cause) }),
      );
    },
    [client],
  );
  return { kept, ask };
}

/** Asks of each group each thing by itself, again every minute while the page can be seen. */
export function useColumns(refs: readonly string[]): Columns {
  const { kept, ask } = useKept(useCaseStudiesClient());
  const [round, setRound] = useState(0);
  const list = refs.join();
  useEffect(() => {
    for (const ref of list.split(',').filter(Boolean))
      for (const what of ANSWERS) ask(what, ref, round);
  }, [ask, list, round]);
  const retry = useCallback(() => setRound(count => count + 1), []);
  usePoll(retry, EVERY_MS);
  return useMemo(() => {
    const shown = list.split(',').filter(Boolean);
    const answers = new Map(shown.map(ref => [ref, answersOf(kept[ref])]));
    return {
      of: ref => answers.get(ref) ?? answersOf(),
      problems: problemsOf(shown.map(ref => [ref, kept[ref] ?? {}])),
      retry,
    };
  }, [kept, list, retry]);
}
