import { type Curve, edgeCurve } from './edgeCurve';
import { isOpenAt, type MapLevel } from './mapLevel';
import { boxOf, type MapModel, type MapTarget } from './mapModel';
import { type VisibleEdge, visibleEdges } from './visibleEdges';

/** An edge with the way it runs. */
export type SceneEdge = VisibleEdge & { curve: Curve; isInsideTeam: boolean };

/** What is shown at one level; does not depend on where the person has panned to. */
export type MapScene = {
  level: MapLevel;
  isOpen: (area: number) => boolean;
  isShown: (target: MapTarget) => boolean;
  edges: readonly SceneEdge[];
};

/** Decides what is shown at a level, and how the edges between it run. */
export function mapScene(model: MapModel, level: MapLevel): MapScene {
  const open = model.areas.map(area => isOpenAt(area, level));
  const isOpen = (place: number) => open[place];
  const isReachable = (area: number): boolean =>
    area < 0 || (open[area] && isReachable(model.areas[area].parent));
  const shownArea = model.areas.map(({ parent }) => isReachable(parent));
  const shownIn = model.areas.map((_, place) => isReachable(place));
  const teamOf = ({ kind, place }: MapTarget) =>
    kind === 'chip' ? model.chips[place].area : -1;
  return {
    level,
    isOpen,
    isShown: ({ kind, place }) =>
      kind === 'area' ? shownArea[place] : shownIn[model.chips[place].area],
    edges: visibleEdges(model, isOpen).edges.map(edge => ({
      ...edge,
      curve: edgeCurve(boxOf(model, edge.from), boxOf(model, edge.to)),
      isInsideTeam:
        edge.from.kind === 'chip' && teamOf(edge.from) === teamOf(edge.to),
    })),
  };
}
