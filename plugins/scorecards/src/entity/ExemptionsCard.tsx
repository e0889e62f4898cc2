import { SectionCard, plural } from '@banyan/backstage-plugin-banyan-react';
import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { type ExemptionDecision } from '../data';
import { DecideDialog, DECISIONS } from '../exemptions';
import { shortId, VerdictText } from '../ladder';
import { dayText } from '../page';
import { daysUntil, personTitle } from '../exemptions/exemptionWords';
import styles from './Entity.module.css';

const HOLDING: readonly Exemption['state'][] = ['approved', 'requested'];

const whoWords = ({ requestedBy, decidedBy, decidedAt }: Exemption) => {
  const asked = `asked by ${personTitle(requestedBy)}`;
  return decidedAt === null
    ? `${asked}, not decided yet`
    : `${asked}, approved by ${personTitle(decidedBy)} on ${dayText(decidedAt)}`;
};

const endWords = ({ endsOn }: Exemption, now: number) => {
  const left = daysUntil(endsOn, now);
  return left < 0
    ? `ended ${endsOn}`
    : `ends ${endsOn}, ${plural(left, 'day')} left`;
};

const Item = ({
  exemption,
  onDecide,
}: {
  exemption: Exemption;
  onDecide: (decision: ExemptionDecision) => void;
}) => {
  const { check, checkTitle, reason, state, may } = exemption;
  return (
    <li>
      <p className={styles.message}>
        <VerdictText verdict={state === 'approved' ? 'exempt' : 'no-data'}>
          {state === 'approved' ? 'exempt' : 'asked for'}
        </VerdictText>{' '}
        <b>{shortId(check)}</b> {checkTitle}
      </p>
      <p className={styles.quiet}>“{reason}”</p>
      <p className={styles.quiet}>
        {whoWords(exemption)}; {endWords(exemption, Date.now())}
      </p>
      <span className={styles.buttonsLeft}>
        {may.map(decision => (
          <Button
            key={decision}
            size="small"
            variant="tertiary"
            aria-label={`${DECISIONS[decision].word} the exemption from ${shortId(check)}`}
            onPress={() => onDecide(decision)}
          >
            {DECISIONS[decision].word}
          </Button>
        ))}
      </span>
    </li>
  );
};

/** What is exempt, until when, by whom, and what is asked for. */
export const ExemptionsCard = ({
  exemptions,
  retry,
}: {
  exemptions: readonly Exemption[];
  retry: () => void;
}) => {
  const [open, setOpen] = useState<{
    exemption: Exemption;
    decision: ExemptionDecision;
  }>();
  const holding = exemptions.filter(({ state }) => HOLDING.includes(state));
  if (holding.length === 0) return null;
  return (
    <SectionCard title={plural(holding.length, 'exemption')}>
      <ul className={styles.list}>
        {holding.map(exemption => (
          <Item
            key={exemption.id}
            exemption={exemption}
            onDecide={decision => setOpen({ exemption, decision })}
          />
        ))}
      </ul>
      {open && (
        <DecideDialog
          {...open}
          onDecided={retry}
          onClose={() => setOpen(undefined)}
        />
      )}
    </SectionCard>
  );
};
