export { type TabId, type TabProps, TABS } from './tabs';
