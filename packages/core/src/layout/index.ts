export type { Box, Size } from './box';
export type { AreaLevel, MapPlan, NestedMap } from './mapPlan';
export { nestedMap } from './nestedMap';
