import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type { ScorecardItem } from '@banyan/backstage-plugin-banyan-common';
import { stringify } from 'yaml';
import { Patch } from '../ladder';
import styles from './Scorecard.module.css';

/** Which entities a scorecard is of. */
export const ScorecardFilter = ({
  item: { filter },
}: {
  item: ScorecardItem;
}) => (
  <div className={styles.filter}>
    <SectionCard title="Which entities">
      {filter === null || filter === undefined ? (
        <p className={styles.quiet}>All that its checks look at.</p>
      ) : (
        <Patch text={stringify({ filter })} label="Filter of the scorecard" />
      )}
    </SectionCard>
  </div>
);
