import { isOpenAt } from './mapLevel';
import type { MapArea, MapModel } from './mapModel';
import { type MapDetail, openAreas } from './openAreas';

/** How an area is drawn at one detail. @public */
export type AreaState = {
  isShown: boolean;
  /** True when what is inside is shown; else the area stands for it. */
  isOpen: boolean;
  /** What a person can do: open it, or close it again where only a wish has opened it. */
  mark?: 'expand' | 'collapse';
  /** Its own status; what stands for its content has the worst of all inside. */
  status?: Status;
};

type Status = MapArea['status'];

function areasWithContent({ areas, chips }: Pick<MapModel, 'areas' | 'chips'>) {
  const full = areas.map(() => false);
  for (const { area } of chips) full[area] = true;
  for (const { parent } of areas) if (parent >= 0) full[parent] = true;
  return full;
}

const worse = (a: Status, b: Status): Status =>
  a === 'fail' || b === 'fail' ? 'fail' : (a ?? b);

function worstInside({ areas, chips }: Pick<MapModel, 'areas' | 'chips'>) {
  const worst = areas.map(({ status }) => status);
  for (const { area, status } of chips)
    worst[area] = worse(worst[area], status);
  // An area comes after the one around it.
  for (let place = areas.length - 1; place >= 0; place--) {
    const { parent } = areas[place];
    if (parent >= 0) worst[parent] = worse(worst[parent], worst[place]);
  }
  return worst;
}

/** The state of each area. @public */
export function areaStates(
  model: Pick<MapModel, 'areas' | 'chips'>,
  detail: MapDetail,
): AreaState[] {
  const open = openAreas(model.areas, detail);
  const full = areasWithContent(model);
  const worst = worstInside(model);
  const states: AreaState[] = [];
  for (const [place, area] of model.areas.entries()) {
    const around = area.parent < 0 ? undefined : states[area.parent];
    const isOpen = open[place];
    const isWish = full[place] && !isOpenAt(area, detail.level);
    const mark = isOpen ? 'collapse' : 'expand';
    states.push({
      isShown: !around || (around.isShown && around.isOpen),
      isOpen,
      mark: isWish ? mark : undefined,
      status: isOpen ? area.status : worst[place],
    });
  }
  return states;
}
