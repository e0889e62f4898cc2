import { type AreaState, areaStates } from './areaStates';
import type { Box } from './box';
import { boxIndex } from './boxIndex';
import { type Curve, curveBox, curveTouches, edgeCurve } from './edgeCurve';
import { boxOf, type MapModel, type MapTarget } from './mapModel';
import type { MapDetail } from './openAreas';
import { type VisibleEdge, visibleEdges } from './visibleEdges';

/** An edge with the way it runs. */
export type SceneEdge = VisibleEdge & { curve: Curve; isInsideTeam: boolean };

/** What is shown at one detail; does not depend on where the person has panned to. */
export type MapScene = {
  stateOf: (area: number) => AreaState;
  isShown: (target: MapTarget) => boolean;
  edges: readonly SceneEdge[];
  /** For each edge of the model the one of the scene that stands for it; -1 = none. */
  shownAs: Int32Array;
  /** Shown areas, outermost first, in a window. */
  areasIn: (window: Box) => number[];
  chipsIn: (window: Box) => number[];
  edgesIn: (window: Box) => number[];
};

/** An index of those boxes that are shown, by their places among all. */
function shownIndex(
  boxes: readonly Box[],
  isShown: (place: number) => boolean,
) {
  const places = [...boxes.keys()].filter(isShown);
  const find = boxIndex(places.map(place => boxes[place]));
  return (window: Box) => find(window).map(found => places[found]);
}

function sceneEdge(
  model: MapModel,
  { from, to, count, style }: VisibleEdge,
): SceneEdge {
  const areChips = from.kind === 'chip' && to.kind === 'chip';
  const { chips } = model;
  return {
    from,
    to,
    count,
    style,
    curve: edgeCurve(boxOf(model, from), boxOf(model, to)),
    isInsideTeam: areChips && chips[from.place].area === chips[to.place].area,
  };
}

/** Decides what is shown at a detail, how the edges between it run, and where all of it is found. */
export function mapScene(model: MapModel, detail: MapDetail): MapScene {
  const { areas, chips } = model;
  const states = areaStates(model, detail);
  const isAreaShown = (place: number) => states[place].isShown;
  const isChipShown = (place: number) => {
    const { isShown, isOpen } = states[chips[place].area];
    return isShown && isOpen;
  };
  const visible = visibleEdges(model, area => states[area].isOpen);
  const edges = visible.edges.map(edge => sceneEdge(model, edge));
  const touched = boxIndex(edges.map(({ curve }) => curveBox(curve)));
  return {
    stateOf: area => states[area],
    isShown: ({ kind, place }) =>
      kind === 'area' ? isAreaShown(place) : isChipShown(place),
    edges,
    shownAs: visible.shownAs,
    areasIn: shownIndex(areas, isAreaShown),
    chipsIn: shownIndex(chips, isChipShown),
    edgesIn: window =>
      touched(window).filter(edge => curveTouches(edges[edge].curve, window)),
  };
}
