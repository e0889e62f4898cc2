import type { Run } from '@banyan/backstage-plugin-banyan-common';
import { asError } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useScorecardsClient } from '../data';
import styles from './Runs.module.css';

const WORDS = { cancel: 'Cancel', resume: 'Resume' } as const;

/** What may be done with a run: cancel it, or go on with one that was cut off. */
export const RunActions = ({
  run: { id, may },
  onDone,
}: {
  run: Run;
  onDone: () => void;
}) => {
  const client = useScorecardsClient();
  const [problem, setProblem] = useState<Error>();
  const [busy, setBusy] = useState<keyof typeof WORDS>();
  const order = async (what: keyof typeof WORDS) => {
    setBusy(what);
    setProblem(undefined);
    try {
      await (what === 'cancel' ? client.cancelRun(id) : client.resumeRun(id));
      onDone();
    } catch (cause) {
      setProblem(asError(cause));
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem.message}
        </span>
      )}
      {may.map(what => (
        <Button
          key={what}
          size="small"
          variant="secondary"
          loading={busy === what}
          onPress={() => void order(what)}
        >
          {WORDS[what]}
        </Button>
      ))}
    </>
  );
};
