import { Button, ButtonIcon } from '@backstage/ui';
import { RiAddLine, RiFullscreenLine, RiSubtractLine } from '@remixicon/react';
import { MAP_LEVELS, type MapLevel } from './mapLevel';
import styles from './MapCanvas.module.css';

const WORDS: Record<MapLevel, string> = {
  organization: 'Companies',
  unit: 'Units',
  team: 'Teams',
  service: 'Services',
};

/** The ladder of levels, and zoom by hand. */
export const MapControls = ({
  level,
  onLevel,
  onZoom,
  onFit,
}: {
  level: MapLevel;
  onLevel: (level: MapLevel) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
}) => (
  <div className={styles.controls}>
    <nav className={styles.ladder} aria-label="Level of the map">
      {MAP_LEVELS.map(one => (
        <button
          key={one}
          type="button"
          aria-current={one === level}
          onClick={() => onLevel(one)}
        >
          {WORDS[one]}
        </button>
      ))}
    </nav>
    <ButtonIcon
      size="small"
      variant="secondary"
      aria-label="Zoom in"
      icon={<RiAddLine />}
      onPress={() => onZoom(1.4)}
    />
    <ButtonIcon
      size="small"
      variant="secondary"
      aria-label="Zoom out"
      icon={<RiSubtractLine />}
      onPress={() => onZoom(1 / 1.4)}
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
);
