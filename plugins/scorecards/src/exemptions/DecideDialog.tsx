import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { type ExemptionDecision, useScorecardsClient } from '../data';
import { FormDialog, useSending } from '../forms';
import { DECISIONS } from './decisions';
import styles from './Exemptions.module.css';

const LONGEST_REASON = 2_000;

/** Decides about an exemption, with a reason. */
export const DecideDialog = ({
  exemption: { id, entityTitle, check, checkTitle, reason: asked, endsOn },
  decision,
  onDecided,
  onClose,
}: {
  exemption: Exemption;
  decision: ExemptionDecision;
  onDecided: () => void;
  onClose: () => void;
}) => {
  const client = useScorecardsClient();
  const sending = useSending();
  const [reason, setReason] = useState('');
  const { word, effect } = DECISIONS[decision];
  const submit = async () => {
    const isTaken = await sending.send(() =>
      client.decideExemption(id, decision, reason.trim() || undefined),
    );
    if (isTaken) {
      onDecided();
      onClose();
    }
  };
  return (
    <FormDialog
      title={`${word}: ${checkTitle || check} of ${entityTitle}`}
      action={word}
      refusedTitle="It was not taken"
      sending={sending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={styles.text}>
        Asked because “{asked}”, until {endsOn}. {effect}
      </p>
      <TextAreaField
        label="Reason"
        description="Whoever asked reads it, and whoever looks at it later."
        rows={3}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
};
