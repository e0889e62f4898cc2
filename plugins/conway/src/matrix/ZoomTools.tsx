import { ZoomButtons } from '@banyan/backstage-plugin-banyan-react';
import { memo } from 'react';
import styles from './Matrix.module.css';

/** Zoom by hand. */
export const ZoomTools = memo(
  ({
    onZoom,
    onFit,
  }: {
    onZoom: (factor: number) => void;
    onFit: () => void;
  }) => (
    <div className={styles.zoom}>
      <span>
        Arrows move the cell, J and K go to the next disagreement, Enter pins,
        Escape clears, F fits.
      </span>
      <ZoomButtons onZoom={onZoom} onFit={onFit} />
    </div>
  ),
);
