import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { findingFilterOf, NOTHING_CHOSEN } from './findingFilterOf';
import type { FindingRow } from './findingRows';
import styles from './Findings.module.css';

/** Why the list is empty, and the way on. */
export const NothingShown = ({
  all,
  url,
}: {
  all: readonly FindingRow[];
  url: UrlState;
}) => {
  const isAllAccepted = all.every(({ accepted }) => accepted);
  return isAllAccepted && !findingFilterOf(url).accepted ? (
    <p className={styles.none}>
      Nothing is left to fix: what was found is accepted.{' '}
      <Button
        size="small"
        variant="tertiary"
        onPress={() => url.set({ ...NOTHING_CHOSEN, accepted: 'true' })}
      >
        Show what is accepted
      </Button>
    </p>
  ) : (
    <p className={styles.none}>No finding fits these choices.</p>
  );
};
