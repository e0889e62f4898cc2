export { Answered } from './Answered';
export { Crumbs } from './Crumbs';
export { type PageLinks, pageLinks } from './pageLinks';
export { PictureCard } from './PictureCard';
export { percentOf } from './runFigures';
export { SectionCard } from './SectionCard';
export { type RunTabProps, type TabId, type TabProps, TABS } from './tabs';
export { useUnitColours } from './useUnitColours';
export { usePageLinks } from './usePageLinks';
export { type StartRun, useStartRun } from './useStartRun';
export {
  dayText,
  listed,
  momentText,
  plural,
  ROW_WORDS,
  spanText,
  trackTitle,
} from './words';
