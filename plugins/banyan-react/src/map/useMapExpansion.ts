import { useCallback } from 'react';
import type { MapLevel } from './mapLevel';
import type { MapModel, MapTarget } from './mapModel';
import {
  type MapDetail,
  revealed,
  withCollapsed,
  withExpanded,
} from './openAreas';
import type { ShownScene } from './useMapScene';

const NOTHING: ReadonlySet<string> = new Set();

/** The ways to show more and less, from what is shown. */
export function useMapExpansion(
  model: MapModel,
  { scene, shown, scales }: ShownScene,
  {
    onDetail,
    zoomTo,
  }: {
    onDetail: (detail: MapDetail) => void;
    zoomTo: (scale: number) => void;
  },
) {
  const toggle = (area: number) =>
    onDetail(
      scene.stateOf(area).mark === 'collapse'
        ? withCollapsed(model.areas, shown, area)
        : withExpanded(shown, model.areas[area]),
    );
  /** Opens what is around a target. */
  const reveal = (target: MapTarget) => {
    const next = revealed(model, shown, target);
    if (next !== shown) onDetail(next);
  };
  const showLevel = useCallback(
    (level: MapLevel) => {
      onDetail({ level, expanded: NOTHING });
      zoomTo(scales[level] * 1.02);
    },
    [onDetail, zoomTo, scales],
  );
  const collapseAll = useCallback(
    () => onDetail({ ...shown, expanded: NOTHING }),
    [onDetail, shown],
  );
  return { toggle, reveal, showLevel, collapseAll };
}
