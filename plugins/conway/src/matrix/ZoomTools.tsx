import { Button, ButtonIcon } from '@backstage/ui';
import { RiAddLine, RiFullscreenLine, RiSubtractLine } from '@remixicon/react';
import { memo } from 'react';
import styles from './Matrix.module.css';

const STEP = 1.4;

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
      <ButtonIcon
        size="small"
        variant="secondary"
        aria-label="Zoom in"
        icon={<RiAddLine />}
        onPress={() => onZoom(STEP)}
      />
      <ButtonIcon
        size="small"
        variant="secondary"
        aria-label="Zoom out"
        icon={<RiSubtractLine />}
        onPress={() => onZoom(1 / STEP)}
      />
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiFullscreenLine />}
        onPress={onFit}
      >
        Fit
      </Button>
    </div>
  ),
);
