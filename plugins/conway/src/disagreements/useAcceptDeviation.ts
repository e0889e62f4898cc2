import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import {
  type AcceptanceTarget,
  entityTitle,
  useAcceptances,
  writeProblem,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { DEVIATION_WORDS } from '../data/deviationWords';

const targetOf = ({ kind, from, to }: Deviation): AcceptanceTarget => ({
  check: kind,
  subject: from,
  other: to,
  label: `${DEVIATION_WORDS[kind].title}, ${entityTitle(from)} and ${entityTitle(to)}`,
});

/** Deciding to live with a deviation, and taking that back; `refresh` asks for the list again. */
export function useAcceptDeviation(
  scope: string | undefined,
  refresh: () => void,
) {
  const acceptances = useAcceptances(scope);
  const [asked, setAsked] = useState<readonly AcceptanceTarget[]>();
  const [problem, setProblem] = useState<string>();
  const changed = () => {
    acceptances.retry();
    refresh();
  };
  return {
    acceptances,
    /** What the dialog asks about; undefined = it is closed. */
    asked,
    /** Why something could not be withdrawn. */
    problem,
    ask: (deviation: Deviation) => setAsked([targetOf(deviation)]),
    close: () => setAsked(undefined),
    changed,
    withdraw: (id: string) =>
      acceptances.withdraw(id).then(
        () => {
          setProblem(undefined);
          changed();
        },
        cause => setProblem(writeProblem(cause).title),
      ),
  };
}
