import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { DEPTHS, depthOf } from './mapDepth';
import styles from './MapTab.module.css';

/** How many calls away the lit neighbourhood reaches. */
export const DepthPicker = ({ url }: { url: UrlState }) => (
  <span className={styles.depth}>
    Depth
    <ToggleButtonGroup
      aria-label="Depth of the neighbourhood"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[depthOf(url.get('depth'))]}
      onSelectionChange={keys => {
        const next = DEPTHS.find(one => keys.has(one));
        if (next) url.set({ depth: next === '1' ? undefined : next });
      }}
    >
      {DEPTHS.map(one => (
        <ToggleButton key={one} id={one} size="small">
          {one}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </span>
);
