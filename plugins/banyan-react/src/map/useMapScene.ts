import { useMemo } from 'react';
import { coarser, levelAt, levelScales, type MapLevel } from './mapLevel';
import type { MapModel } from './mapModel';
import { type MapScene, mapScene } from './mapScene';
import type { MapDetail } from './openAreas';

/** What the map shows at a scale. */
export type ShownScene = {
  scene: MapScene;
  /** What is shown: the level that was asked for, or the finest that can be read. */
  shown: MapDetail;
  scales: Readonly<Record<MapLevel, number>>;
};

/** The scene at a scale; made anew only when what is shown changes. */
export function useMapScene(
  model: MapModel,
  { level: wanted, expanded }: MapDetail,
  scale: number,
): ShownScene {
  const { areas } = model;
  const scales = useMemo(() => levelScales(areas), [areas]);
  const level = coarser(wanted, levelAt(scales, scale));
  const shown = useMemo(() => ({ level, expanded }), [level, expanded]);
  const scene = useMemo(() => mapScene(model, shown), [model, shown]);
  return { scene, shown, scales };
}
