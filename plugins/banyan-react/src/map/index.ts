export { type Lit, litTargets } from './litTargets';
export { MapCanvas, type MapCanvasProps } from './MapCanvas';
export { MAP_LEVELS, type MapLevel } from './mapLevel';
export type {
  MapArea,
  MapCall,
  MapChip,
  MapModel,
  MapTarget,
} from './mapModel';
export { type MapDetails, mapModelOf } from './mapModelOf';
export { mapPalette, type MapPalette } from './mapPalette';
export { mapSvg } from './mapSvg';
