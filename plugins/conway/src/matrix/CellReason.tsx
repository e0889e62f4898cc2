import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { DEVIATION_WORDS } from '../data/deviationWords';
import { moveOf } from '../disagreements/moveOf';
import { TabLink } from '../page';
import styles from './Matrix.module.css';

/** One thing that is at odds about a cell, and what to do about it. */
export const CellReason = ({ deviation }: { deviation: Deviation }) => {
  const { kind, reason, verdict, accepted } = deviation;
  const status = accepted ? 'exempt' : verdict;
  const { title, remedy } = DEVIATION_WORDS[kind];
  const move = moveOf(deviation);
  return (
    <div className={styles.reason} data-verdict={status}>
      <StatusText status={status}>{title}</StatusText>
      <p>
        <bdi>{reason}</bdi>
      </p>
      {accepted && <p>Accepted: {accepted.reason}</p>}
      <p className={styles.muted}>{remedy}</p>
      {move && (
        <TabLink
          tab="what-if"
          search={new URLSearchParams({ move }).toString()}
        >
          Try it in What-if
        </TabLink>
      )}
    </div>
  );
};
