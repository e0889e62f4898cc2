export { type MeasureFigure, measureFigures } from './measureFigures';
export { domainOf } from './replayed';
export { StageMark, StageText } from './StageMark';
export { byState, MIGRATION_STATES, stallText } from './states';
export { type TabId, type TabProps, TABS } from './tabs';
export { linksFrom, type PageLinks, usePageLinks } from './usePageLinks';
export { useUnitColours } from './useUnitColours';
export {
  capabilityTitle,
  dayText,
  listed,
  monthText,
  organisationTitle,
  percentText,
  plural,
  pointsText,
  type StageOrNone,
  stageStatus,
  stageWord,
} from './words';
