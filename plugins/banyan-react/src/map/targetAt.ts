import { holds } from './box';
import type { MapModel, MapTarget } from './mapModel';
import type { MapScene } from './mapScene';

/** What is under a point: a shown chip, else the innermost shown area. */
export function targetAt(
  { areas, chips }: Pick<MapModel, 'areas' | 'chips'>,
  scene: Pick<MapScene, 'areasIn' | 'chipsIn'>,
  point: { x: number; y: number },
): MapTarget | undefined {
  const spot = { ...point, width: 0, height: 0 };
  const chip = scene.chipsIn(spot).find(place => holds(chips[place], point));
  if (chip !== undefined) return { kind: 'chip', place: chip };
  const area = scene
    .areasIn(spot)
    .findLast(place => holds(areas[place], point));
  return area === undefined ? undefined : { kind: 'area', place: area };
}
