import { useEffect, useRef } from 'react';
import { boxAround } from './box';
import { levelInside, type MapLevel } from './mapLevel';
import type { MapModel } from './mapModel';
import { areaId } from './openAreas';
import type { MapZoom } from './useMapZoom';

/** Enlarges what was just expanded, unless what is inside can be read already. */
export function useExpandedInView(
  { areas }: Pick<MapModel, 'areas'>,
  expanded: ReadonlySet<string>,
  {
    zoom: { show, scale },
    scales,
  }: { zoom: MapZoom; scales: Readonly<Record<MapLevel, number>> },
): void {
  const known = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const now = scale();
    // Nothing is shown yet.
    if (now === undefined) return;
    const added = areas.filter(
      area => expanded.has(areaId(area)) && !known.current.has(areaId(area)),
    );
    known.current = expanded;
    const around = boxAround(added);
    if (around && added.some(area => now < scales[levelInside(area)]))
      show(around);
  }, [areas, expanded, scales, show, scale]);
}
