import { Button } from '@backstage/ui';
import { ExpiredNote } from './ExpiredNote';
import type { FindingRow } from './findingRows';
import type { AcceptFindings } from './useAcceptFindings';
import { WithdrawButton } from './WithdrawButton';
import styles from './Findings.module.css';

/** An opened finding: what to do about it, or to accept it, or to take that back. */
export const FindingDetails = ({
  row,
  accepting,
}: {
  row: FindingRow;
  accepting: AcceptFindings;
}) => {
  const { accepted } = row;
  const { acceptances, ask, blockOf, changed } = accepting;
  const why = blockOf([row]);
  return (
    <div role="gridcell" className={styles.details}>
      <p>
        <strong>Asked for:</strong> {row.asks}. <strong>Do:</strong>{' '}
        {row.remediation}
      </p>
      {accepted ? (
        <WithdrawButton
          label={`${row.check} of ${row.title}`}
          mayWithdraw={acceptances.mayWithdraw(accepted.id)}
          withdraw={() => acceptances.withdraw(accepted.id)}
          onWithdrawn={changed}
        />
      ) : (
        <>
          <ExpiredNote row={row} known={acceptances.known} />
          {why ? (
            <p className={styles.muted}>{why}</p>
          ) : (
            <Button size="small" variant="secondary" onPress={() => ask([row])}>
              Accept this with a reason
            </Button>
          )}
        </>
      )}
    </div>
  );
};
