import type { Acceptances } from '@banyan/backstage-plugin-banyan-react';
import type { FindingRow } from './findingRows';
import styles from './Findings.module.css';

/** That a finding was accepted once, and why: the day is over, so it counts again. */
export const ExpiredNote = ({
  row,
  known = [],
}: {
  row: FindingRow;
  known: Acceptances['known'];
}) => {
  const expired = known.find(
    ({ check, subject, other, expired: isOver }) =>
      isOver &&
      check === row.check &&
      subject === row.entityRef &&
      other === undefined,
  );
  return expired ? (
    <p className={styles.muted}>
      It was accepted until {expired.expiresOn}, and counts again:{' '}
      <q>
        <bdi>{expired.reason}</bdi>
      </q>
    </p>
  ) : null;
};
