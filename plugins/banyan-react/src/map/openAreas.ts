import { isOpenAt, type MapLevel } from './mapLevel';
import type { MapArea, MapModel, MapTarget } from './mapModel';
import { areaAround } from './mapModel';

/** How much the map shows: everything down to a level, and more of what was expanded. @public */
export type MapDetail = {
  level: MapLevel;
  /** Ids of areas, see {@link areaId}. */
  expanded: ReadonlySet<string>;
};

/** What an area is called in an address: its group, or the one word for what nobody owns. @public */
export const areaId = ({ ref }: Pick<MapArea, 'ref'>): string =>
  ref ?? 'unowned';

/** An area and those around it, from the inside out. */
export function areasUp(
  areas: readonly Pick<MapArea, 'parent'>[],
  area: number,
): number[] {
  const found: number[] = [];
  for (let at = area; at >= 0; at = areas[at].parent) found.push(at);
  return found;
}

/** For each area whether what is inside is shown: the level shows it, or it or something in it was expanded. @public */
export function openAreas(
  areas: readonly MapArea[],
  { level, expanded }: MapDetail,
): boolean[] {
  const open = areas.map(area => isOpenAt(area, level));
  if (expanded.size === 0) return open;
  for (const [place, area] of areas.entries()) {
    if (!expanded.has(areaId(area))) continue;
    for (const around of areasUp(areas, place)) open[around] = true;
  }
  return open;
}

/** Opens what is around a target, so that it is shown; the rest stays as it is. @public */
export function revealed(
  model: Pick<MapModel, 'areas' | 'chips'>,
  detail: MapDetail,
  target: MapTarget,
): MapDetail {
  const open = openAreas(model.areas, detail);
  const around = areasUp(model.areas, areaAround(model, target));
  const closed = around.filter(area => !open[area]);
  if (closed.length === 0) return detail;
  const ids = closed.map(area => areaId(model.areas[area]));
  return { ...detail, expanded: new Set([...detail.expanded, ...ids]) };
}

/** Opens an area. @public */
export const withExpanded = (
  detail: MapDetail,
  area: Pick<MapArea, 'ref'>,
): MapDetail => ({
  ...detail,
  expanded: new Set([...detail.expanded, areaId(area)]),
});

/** Closes an area with all that was expanded inside it. @public */
export function withCollapsed(
  areas: readonly MapArea[],
  detail: MapDetail,
  area: number,
): MapDetail {
  const isInside = (place: number) => areasUp(areas, place).includes(area);
  const closed = new Set(
    areas.flatMap((each, place) => (isInside(place) ? [areaId(each)] : [])),
  );
  return {
    ...detail,
    expanded: new Set([...detail.expanded].filter(id => !closed.has(id))),
  };
}
