import {
  writeProblem,
  type WriteProblem,
} from '@banyan/backstage-plugin-banyan-react';
import { Alert, Button } from '@backstage/ui';
import { useState } from 'react';
import styles from './Findings.module.css';

/** Takes an acceptance back; says why not, and what to do when it fails. */
export const WithdrawButton = ({
  label,
  mayWithdraw,
  withdraw,
  onWithdrawn,
}: {
  label: string;
  mayWithdraw: boolean;
  withdraw: () => Promise<void>;
  onWithdrawn: () => void;
}) => {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WriteProblem>();
  if (!mayWithdraw) {
    return (
      <p className={styles.muted}>
        Only an owner of what it is about, a group above the owner, or a portal
        admin may withdraw it.
      </p>
    );
  }
  const press = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await withdraw();
      onWithdrawn();
    } catch (cause) {
      setProblem(writeProblem(cause));
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        loading={isBusy}
        aria-label={`Withdraw the acceptance of ${label}`}
        onPress={press}
      >
        Withdraw
      </Button>
      <div role="alert">
        {problem && (
          <Alert
            status="danger"
            icon
            title={problem.title}
            description={problem.advice}
          />
        )}
      </div>
    </>
  );
};
