import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import {
  acceptBlock,
  type Acceptances,
  AcceptedNote,
  EntityLink,
  EvidenceList,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, Text } from '@backstage/ui';
import { DEVIATION_WORDS } from '../data/deviationWords';
import styles from './Deviations.module.css';

/** One deviation in full: why, on what evidence, what to do, and the decision to live with it. */
export const DeviationDetails = ({
  deviation,
  acceptances,
  onAccept,
  onWithdraw,
}: {
  deviation: Deviation;
  acceptances: Acceptances;
  onAccept: () => void;
  onWithdraw: (id: string) => void;
}) => {
  const { from, to, kind, reason, evidence, accepted } = deviation;
  const { title, remedy } = DEVIATION_WORDS[kind];
  const block = acceptBlock(acceptances, [from]);
  return (
    <section aria-label="Selected disagreement" className={styles.evidence}>
      <Text as="h3" variant="title-x-small">
        {title}: <EntityLink entityRef={from} /> and{' '}
        <EntityLink entityRef={to} />
      </Text>
      <bdi>{reason}.</bdi>
      <EvidenceList evidence={evidence} />
      <span>What to do: {remedy}</span>
      {accepted ? (
        <>
          <AcceptedNote accepted={accepted} />
          {acceptances.mayWithdraw(accepted.id) && (
            <div>
              <Button
                size="small"
                variant="secondary"
                onPress={() => onWithdraw(accepted.id)}
              >
                Withdraw
              </Button>
            </div>
          )}
        </>
      ) : (
        <div>
          <Button
            size="small"
            variant="secondary"
            isDisabled={block !== undefined}
            onPress={onAccept}
          >
            Accept with a reason
          </Button>
          {block && <p className={styles.count}>{block}</p>}
        </div>
      )}
    </section>
  );
};
