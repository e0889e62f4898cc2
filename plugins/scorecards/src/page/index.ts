export { Crumbs } from './Crumbs';
export { type PageLinks, pageLinks } from './pageLinks';
export { percentOf } from './runFigures';
export { type RunTabProps, type TabId, type TabProps, TABS } from './tabs';
export { useUnitColours } from './useUnitColours';
export { usePageLinks } from './usePageLinks';
export { type StartRun, useStartRun } from './useStartRun';
export { dayText, momentText, ROW_WORDS, spanText, trackTitle } from './words';
