import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import {
  type DataColumn,
  EntityLink,
  plural,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, Link } from '@backstage/ui';
import type { ExemptionDecision } from '../data';
import { shortId } from '../ladder';
import { dayText, type PageLinks } from '../page';
import { DECISIONS } from './decisions';
import {
  daysUntil,
  EXEMPTION_STATES,
  personTitle,
  whyNot,
} from './exemptionWords';
import styles from './Exemptions.module.css';

/** What is done when a button of a row is pressed. */
export type OnDecide = (
  exemption: Exemption,
  decision: ExemptionDecision,
) => void;

const Actions = ({
  exemption,
  onDecide,
}: {
  exemption: Exemption;
  onDecide: OnDecide;
}) => {
  const why = whyNot(exemption);
  return (
    <span className={styles.cell}>
      <span className={styles.buttons}>
        {exemption.may.map(decision => (
          <Button
            key={decision}
            size="small"
            variant={decision === 'approve' ? 'primary' : 'secondary'}
            aria-label={`${DECISIONS[decision].word}: ${shortId(exemption.check)} of ${exemption.entityTitle}`}
            onPress={() => onDecide(exemption, decision)}
          >
            {DECISIONS[decision].word}
          </Button>
        ))}
      </span>
      {why && <span className={styles.quiet}>{why}</span>}
    </span>
  );
};

const End = ({ exemption: { state, endsOn } }: { exemption: Exemption }) => {
  const left = daysUntil(endsOn, Date.now());
  return (
    <span className={styles.cell}>
      {endsOn}
      {state === 'approved' && (
        <span className={styles.quiet}>{plural(left, 'day')} left</span>
      )}
    </span>
  );
};

const Decision = ({
  exemption: { state, decidedBy, decidedAt, decision },
}: {
  exemption: Exemption;
}) => (
  <span className={styles.cell}>
    <StatusText status={EXEMPTION_STATES[state].status}>
      {EXEMPTION_STATES[state].word}
    </StatusText>
    {decidedAt !== null && (
      <span className={styles.quiet}>
        {personTitle(decidedBy)}, {dayText(decidedAt)}
        {decision && `: “${decision}”`}
      </span>
    )}
  </span>
);

/** An exemption in a row each. */
export const exemptionColumns = (
  links: PageLinks,
  onDecide: OnDecide,
): readonly DataColumn<Exemption>[] => [
  {
    id: 'entity',
    label: 'Entity',
    isRowHeader: true,
    sortValue: ({ entityTitle: title }) => title,
    cell: ({ entityRef, entityTitle: title }) => (
      <EntityLink entityRef={entityRef} title={title} />
    ),
  },
  {
    id: 'check',
    label: 'Check',
    sortValue: ({ check }) => shortId(check),
    cell: ({ check, checkTitle }) => (
      <span className={styles.cell}>
        <Link href={links.check(check)} standalone>
          {shortId(check)}
        </Link>
        <span className={styles.quiet}>{checkTitle}</span>
      </span>
    ),
  },
  {
    id: 'reason',
    label: 'Reason',
    width: 220,
    cell: ({ reason, requestedBy, requestedAt }) => (
      <span className={styles.cell}>
        “{reason}”
        <span className={styles.quiet}>
          {personTitle(requestedBy)}, {dayText(requestedAt)}
        </span>
      </span>
    ),
  },
  {
    id: 'end',
    label: 'Last day',
    width: 120,
    // Days in this form sort as text.
    sortValue: ({ endsOn }) => endsOn,
    cell: exemption => <End exemption={exemption} />,
  },
  {
    id: 'state',
    label: 'State',
    sortValue: ({ state }) => Object.keys(EXEMPTION_STATES).indexOf(state),
    cell: exemption => <Decision exemption={exemption} />,
  },
  {
    id: 'actions',
    label: 'What you may do',
    width: 220,
    cell: exemption => <Actions exemption={exemption} onDecide={onDecide} />,
  },
];
