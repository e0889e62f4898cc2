import type { Box } from './box';
import type { EdgeLight } from './litEdges';
import type { Lit } from './litTargets';
import type { MapModel, MapTarget } from './mapModel';
import type { MapPalette } from './mapPalette';
import type { MapScene } from './mapScene';

/** All that one frame needs; `window` is the part of the map on the screen, in the map's units. */
export type MapFrame = {
  context: CanvasRenderingContext2D;
  model: MapModel;
  scene: MapScene;
  palette: MapPalette;
  scale: number;
  window: Box;
  lit?: Lit;
  /** How the edges of the scene are lit; those that are not in it step back. */
  lights: ReadonlyMap<number, EdgeLight>;
  hover?: MapTarget;
  focus?: MapTarget;
};

export const FONT = "'Inter Variable', system-ui, sans-serif";
/** How strong what is not lit remains. */
export const DIMMED = 0.32;

/** True for what is drawn at full strength. */
export function isLit(
  { lit }: Pick<MapFrame, 'lit'>,
  { kind, place }: MapTarget,
): boolean {
  if (!lit) return true;
  return kind === 'chip' ? lit.chips.has(place) : lit.areas.has(place);
}
