import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import type {
  NavContentComponent,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import { RiMenuLine, RiSearchLine } from '@remixicon/react';
import { Logo } from './Logo';
import { useCompactSidebar } from './useCompactSidebar';

/** The titles of the plugins say what they are; in the sidebar a word is enough. */
const SHORT_TITLES: Record<string, string> = {
  'page:catalog-import': 'Register',
};

const Item = ({ node, icon, href, title }: NavContentNavItem) => (
  <SidebarItem
    icon={() => icon}
    to={href}
    text={SHORT_TITLES[node.spec.id] ?? title}
  />
);

const CATALOG = ['home', 'catalog', 'api-docs', 'catalog-import'];
const FEATURES = [
  'ownership',
  'conway',
  'circuit-breakers',
  'strangler',
  'scorecards',
  'case-studies',
];

/** The sidebar: search, the catalog, the features in their fixed order, then the person's own. */
export const Navigation: NavContentComponent = ({ navItems }) => {
  useCompactSidebar();
  const items = navItems.withComponent(Item);
  const pages = (ids: string[]) => ids.map(id => items.take(`page:${id}`));
  // These have a place of their own below, or belong to another page.
  ['search', 'notifications', 'catalog-graph'].forEach(id =>
    navItems.take(`page:${id}`),
  );
  const settings = items.take('page:user-settings');
  return (
    <Sidebar>
      <Logo />
      <SidebarGroup label="Search" icon={<RiSearchLine />} to="/search">
        <SidebarSearchModal />
      </SidebarGroup>
      <SidebarDivider />
      <SidebarGroup label="Menu" icon={<RiMenuLine />}>
        {pages(CATALOG)}
        <SidebarDivider />
        <SidebarScrollWrapper>
          {pages(FEATURES)}
          {items.rest({ sortBy: 'title' })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <NotificationsSidebarItem />
      <SidebarGroup
        label="Settings"
        icon={<UserSettingsSignInAvatar />}
        to="/settings"
      >
        {settings}
      </SidebarGroup>
    </Sidebar>
  );
};
