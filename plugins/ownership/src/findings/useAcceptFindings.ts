import {
  acceptBlock,
  type Acceptances,
  type AcceptanceTarget,
  useAcceptances,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import type { FindingRow } from './findingRows';

const targetOf = ({
  check,
  entityRef,
  title,
}: FindingRow): AcceptanceTarget => ({
  check,
  subject: entityRef,
  label: `${check} of ${title}`,
});

/** What can be accepted here, and what is being accepted. */
export type AcceptFindings = {
  acceptances: Acceptances;
  /** What the dialog asks about; undefined = it is closed. */
  asked?: readonly AcceptanceTarget[];
  /** Why these cannot be accepted; undefined = at least one of them can. */
  blockOf: (rows: readonly FindingRow[]) => string | undefined;
  /** Those of them that the person may accept. */
  acceptable: (rows: readonly FindingRow[]) => FindingRow[];
  ask: (rows: readonly FindingRow[]) => void;
  close: () => void;
  /** Something was accepted or withdrawn. */
  changed: () => void;
};

/** Accepting findings in a scope; `refresh` asks for the findings again. */
export function useAcceptFindings(
  scope: string | undefined,
  refresh: () => void,
): AcceptFindings {
  const acceptances = useAcceptances(scope);
  const [asked, setAsked] = useState<readonly AcceptanceTarget[]>();
  const acceptable = (rows: readonly FindingRow[]) =>
    rows.filter(
      ({ accepted, entityRef }) =>
        !accepted && acceptances.days && acceptances.mayAccept(entityRef),
    );
  return {
    acceptances,
    asked,
    blockOf: rows =>
      acceptBlock(
        acceptances,
        rows.map(({ entityRef }) => entityRef),
      ),
    acceptable,
    ask: rows => {
      const mine = acceptable(rows);
      if (mine.length > 0) setAsked(mine.map(targetOf));
    },
    close: () => setAsked(undefined),
    changed: () => {
      acceptances.retry();
      refresh();
    },
  };
}
