export { LiveBody } from './LiveBody';
export type { TabId, TabProps } from './tabs';
export { type PageLinks, usePageLinks } from './usePageLinks';
