export { LevelCell } from './LevelCell';
export { levelColumn } from './levelColumn';
export { LevelFilter } from './LevelFilter';
