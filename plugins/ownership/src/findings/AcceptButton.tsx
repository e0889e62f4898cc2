import { Button } from '@backstage/ui';
import { useId } from 'react';
import type { FindingRow } from './findingRows';
import type { AcceptFindings } from './useAcceptFindings';
import styles from './Findings.module.css';

/** Accepts what is selected, else where one is; beside it why not, or how much of it. */
export const AcceptButton = ({
  meant,
  accepting: { acceptable, ask, blockOf },
}: {
  meant: readonly FindingRow[];
  accepting: AcceptFindings;
}) => {
  const id = useId();
  const count = acceptable(meant).length;
  const why =
    blockOf(meant) ??
    (meant.length === 0 ? 'Select what to accept first.' : undefined) ??
    (count < meant.length ? `${count} of ${meant.length} are yours.` : '');
  return (
    <span className={styles.accept}>
      <Button
        size="small"
        variant="secondary"
        isDisabled={count === 0}
        aria-describedby={id}
        onPress={() => ask(meant)}
      >
        Accept with a reason{count > 1 ? ` (${count})` : ''}
      </Button>
      <span id={id} className={styles.why}>
        {why}
      </span>
    </span>
  );
};
