import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const componentCard = EntityCardBlueprint.make({
  name: 'component',
  params: {
    type: 'info',
    filter: { kind: 'component' },
    loader: () =>
      import('./cards/EntityBreakersCard').then(({ EntityBreakersCard }) => (
        <EntityBreakersCard />
      )),
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'info',
    filter: { kind: 'group' },
    loader: () =>
      import('./cards/EntityTeamBreakersCard').then(
        ({ EntityTeamBreakersCard }) => <EntityTeamBreakersCard />,
      ),
  },
});

const myBreakers = HomePageWidgetBlueprint.make({
  name: 'my-breakers',
  params: {
    name: 'MyTeamsBreakers',
    title: 'Breakers of my teams',
    description:
      'The circuit breakers of what your groups own, open ones first',
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 2, defaultRows: 4 },
    },
    components: () =>
      import('./widget/MyBreakers').then(({ MyBreakers }) => ({
        Content: MyBreakers,
      })),
  },
});

/** The cards of entity pages and the widget of the home page. */
export const smallExtensions = [componentCard, teamCard, myBreakers];
