import type { MapArea } from './mapModel';

/** What the map shows at most: the ladder from companies to services. @public */
export const MAP_LEVELS = ['organization', 'unit', 'team', 'service'] as const;

/** One step of the ladder. @public */
export type MapLevel = (typeof MAP_LEVELS)[number];

const CHIP_HEIGHT = 24;
/** Below these sizes on the screen (px) names cannot be read, and the area around is shown instead. */
const READABLE = { chipHeight: 12, teamWidth: 64, unitWidth: 48 };

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const widthOf = (areas: readonly MapArea[], level: MapArea['level']) =>
  median(
    areas.filter(area => area.level === level).map(({ width }) => width),
  ) ?? Infinity;

/** The smallest scale at which each level can be read. */
export function levelScales(
  areas: readonly MapArea[],
): Record<MapLevel, number> {
  return {
    organization: 0,
    unit: READABLE.unitWidth / widthOf(areas, 'unit'),
    team: READABLE.teamWidth / widthOf(areas, 'team'),
    service: READABLE.chipHeight / CHIP_HEIGHT,
  };
}

/** The finest level that can be read at a scale. */
export function levelAt(
  scales: Record<MapLevel, number>,
  scale: number,
): MapLevel {
  return MAP_LEVELS.findLast(level => scale >= scales[level]) ?? 'organization';
}

const DEPTH: Record<MapArea['level'], number> = {
  organization: 0,
  unit: 1,
  team: 2,
  unowned: 2,
};

/** True when what is inside an area is shown at this level; else the area stands for it. */
export const isOpenAt = (
  { level }: Pick<MapArea, 'level'>,
  shown: MapLevel,
): boolean => DEPTH[level] < MAP_LEVELS.indexOf(shown);

/** The level of what is directly inside an area. */
export const levelInside = ({ level }: Pick<MapArea, 'level'>): MapLevel =>
  MAP_LEVELS[DEPTH[level] + 1];

/** The coarser of two levels. */
export const coarser = (a: MapLevel, b: MapLevel): MapLevel =>
  MAP_LEVELS.indexOf(a) < MAP_LEVELS.indexOf(b) ? a : b;
