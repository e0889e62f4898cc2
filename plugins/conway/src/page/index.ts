export { isTabId } from './tabs';
export { TabLink } from './TabLink';
export type { TabProps } from './TabProps';
