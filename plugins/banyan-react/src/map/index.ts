export { type AreaState, areaStates } from './areaStates';
export { isolated } from './isolated';
export { type Lit, litTargets } from './litTargets';
export { MapCanvas, type MapCanvasProps } from './MapCanvas';
export { MAP_LEVELS, type MapLevel } from './mapLevel';
export {
  type EdgeStyle,
  type MapArea,
  type MapChip,
  type MapEdge,
  type MapModel,
  type MapTarget,
  onMap,
} from './mapModel';
export { type MapDetails, mapModelOf } from './mapModelOf';
export { mapPalette, type MapPalette } from './mapPalette';
export { mapSvg } from './mapSvg';
export {
  areaId,
  type MapDetail,
  openAreas,
  revealed,
  withCollapsed,
  withExpanded,
} from './openAreas';
export { useSize } from './useSize';
