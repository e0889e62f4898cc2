import { Select, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { useScorecardsClient } from '../data';
import { DayField, FormDialog, useSending } from '../forms';
import {
  draftOf,
  earliestEnd,
  exemptionProblems,
  requestOf,
} from './exemptionDraft';
import styles from './Exemptions.module.css';

const MANY = 12;
const LONGEST_REASON = 2_000;

/** A check that an exemption may be asked for. */
export type AskedCheck = { key: string; id: string; title: string };

/** Asks that a check does not count for an entity: which one, why, until when. */
export const AskDialog = ({
  entityRef,
  entityTitle,
  checks,
  check = '',
  onAsked,
  onClose,
}: {
  entityRef: string;
  entityTitle: string;
  checks: readonly AskedCheck[];
  /** The key of the one that is proposed. */
  check?: string;
  onAsked: () => void;
  onClose: () => void;
}) => {
  const client = useScorecardsClient();
  const sending = useSending();
  const [now] = useState(Date.now);
  const [draft, setDraft] = useState(() => draftOf(check, now));
  const [isTried, setTried] = useState(false);
  const found = exemptionProblems(draft, now);
  const problems = isTried ? found : {};
  const submit = async () => {
    setTried(true);
    if (Object.keys(found).length > 0) return;
    const isTaken = await sending.send(() =>
      client.requestExemption(requestOf(entityRef, draft)),
    );
    if (isTaken) {
      onAsked();
      onClose();
    }
  };
  return (
    <FormDialog
      title={`Ask for an exemption of ${entityTitle}`}
      action="Ask"
      refusedTitle="It was not asked for"
      sending={sending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={styles.quiet}>
        An exempt check leaves the count until the day on which the exemption
        ends. Somebody other than you has to approve it.
      </p>
      <Select
        label="Check"
        isRequired
        search={checks.length > MANY ? { placeholder: 'Find' } : undefined}
        options={checks.map(({ key, id, title }) => ({
          id: key,
          label: `${id} ${title}`,
        }))}
        value={draft.check || null}
        onChange={key => setDraft({ ...draft, check: String(key ?? '') })}
      />
      <p className={styles.problem} aria-live="polite">
        {problems.check}
      </p>
      <TextAreaField
        label="Reason"
        description="For whoever decides, and whoever asks later."
        isRequired
        rows={3}
        maxLength={LONGEST_REASON}
        value={draft.reason}
        onChange={reason => setDraft({ ...draft, reason })}
        isInvalid={problems.reason !== undefined}
        validationBehavior="aria"
        validate={() => problems.reason}
      />
      <DayField
        label="Until"
        help="The last day that it holds, in UTC. The day after, the check counts again."
        min={earliestEnd(now)}
        value={draft.endsOn}
        onChange={endsOn => setDraft({ ...draft, endsOn })}
        problem={problems.endsOn}
      />
    </FormDialog>
  );
};
