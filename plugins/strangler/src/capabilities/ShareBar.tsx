import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { percentText } from '../page';
import { gapOf } from './shareWords';
import styles from './Capabilities.module.css';

/** What was seen as a bar against what is meant to be as a mark, from 0 to 100 %. */
export const ShareBar = ({ item }: { item: CapabilityItem }) => {
  const { intended, observed } = item;
  const { verdict, words } = gapOf(item);
  const said = `observed ${percentText(observed)}, intended ${percentText(intended)}: ${words}`;
  return (
    <span
      className={styles.bar}
      role="img"
      aria-label={said}
      title={said}
      data-verdict={verdict}
      data-unseen={observed === null || undefined}
    >
      {observed !== null && (
        <span className={styles.seen} style={{ width: `${observed}%` }} />
      )}
      {intended !== null && (
        <span className={styles.meant} style={{ left: `${intended}%` }} />
      )}
    </span>
  );
};
