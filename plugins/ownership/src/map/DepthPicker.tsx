import { Choice, type UrlState } from '@banyan/backstage-plugin-banyan-react';
import { DEPTHS, depthOf } from './mapDepth';
import styles from './MapTab.module.css';

/** How many calls away the lit neighbourhood reaches. */
export const DepthPicker = ({ url }: { url: UrlState }) => (
  <span className={styles.depth}>
    Depth
    <Choice
      label="Depth of the neighbourhood"
      options={DEPTHS.map(one => [one, one])}
      value={depthOf(url.get('depth'))}
      onChange={next => url.set({ depth: next === '1' ? undefined : next })}
    />
  </span>
);
