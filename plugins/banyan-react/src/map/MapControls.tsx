import { Button } from '@backstage/ui';
import { memo } from 'react';
import { ZoomButtons } from '../controls';
import { MAP_LEVELS, type MapLevel } from './mapLevel';
import type { MapDetail } from './openAreas';
import styles from './MapCanvas.module.css';

const WORDS: Record<MapLevel, string> = {
  organization: 'Companies',
  unit: 'Units',
  team: 'Teams',
  service: 'Services',
};

type MapControlsProps = {
  shown: MapDetail;
  onLevel: (level: MapLevel) => void;
  onCollapse: () => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
};

/** The ladder of levels, what was expanded beyond it, and zoom by hand. */
export const MapControls = memo(
  ({ shown, onLevel, onCollapse, onZoom, onFit }: MapControlsProps) => (
    <div className={styles.controls}>
      <nav className={styles.ladder} aria-label="Level of the map">
        {MAP_LEVELS.map(level => (
          <button
            key={level}
            type="button"
            aria-current={level === shown.level}
            onClick={() => onLevel(level)}
          >
            {WORDS[level]}
          </button>
        ))}
      </nav>
      {shown.expanded.size > 0 && (
        <Button size="small" variant="tertiary" onPress={onCollapse}>
          {`Collapse ${shown.expanded.size} expanded`}
        </Button>
      )}
      <ZoomButtons onZoom={onZoom} onFit={onFit} />
    </div>
  ),
);
