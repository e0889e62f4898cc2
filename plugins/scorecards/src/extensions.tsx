import {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { RiBarChartLine } from '@remixicon/react';

const RATED = ['component', 'api', 'resource', 'system', 'domain'];

const content = EntityContentBlueprint.make({
  params: {
    path: '/scorecards',
    title: 'Scorecards',
    icon: <RiBarChartLine />,
    filter: { kind: { $in: [...RATED, 'group'] } },
    loader: () =>
      import('./entity').then(({ EntityScorecardsContent }) => (
        <EntityScorecardsContent />
      )),
  },
});

const card = EntityCardBlueprint.make({
  name: 'level',
  params: {
    type: 'info',
    filter: { kind: { $in: RATED } },
    loader: () =>
      import('./cards').then(({ EntityScorecardCard }) => (
        <EntityScorecardCard />
      )),
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'info',
    filter: { kind: 'group' },
    loader: () =>
      import('./cards').then(({ EntityTeamScorecardCard }) => (
        <EntityTeamScorecardCard />
      )),
  },
});

const levelFilter = CatalogFilterBlueprint.make({
  name: 'level',
  params: {
    loader: () => import('./column').then(({ LevelFilter }) => <LevelFilter />),
  },
});

const LAYOUT = {
  width: { minColumns: 3, defaultColumns: 6 },
  height: { minRows: 2, defaultRows: 4 },
};

const myScorecards = HomePageWidgetBlueprint.make({
  name: 'my-scorecards',
  params: {
    name: 'MyTeamsScorecards',
    title: 'Scorecards of my teams',
    description: 'The level of your groups and of what they own',
    layout: LAYOUT,
    components: () =>
      import('./widget').then(({ MyScorecardsWidget }) => ({
        Content: MyScorecardsWidget,
      })),
  },
});

const fixNext = HomePageWidgetBlueprint.make({
  name: 'fix-next',
  params: {
    name: 'FixNext',
    title: 'Fix next',
    description: 'The steps that lift most of what your groups own',
    layout: LAYOUT,
    components: () =>
      import('./widget').then(({ FixNextWidget }) => ({
        Content: FixNextWidget,
      })),
  },
});

/** The tab and cards of entity pages, the filter of the catalog and the widgets of the home page. */
export const smallExtensions = [
  content,
  card,
  teamCard,
  levelFilter,
  myScorecards,
  fixNext,
];
