import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const componentCard = EntityCardBlueprint.make({
  name: 'component',
  params: {
    type: 'info',
    filter: { kind: 'component' },
    loader: () =>
      import('./cards/EntityMigrationsCard').then(
        ({ EntityMigrationsCard }) => <EntityMigrationsCard />,
      ),
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'info',
    filter: { kind: 'group' },
    loader: () =>
      import('./cards/EntityTeamMigrationsCard').then(
        ({ EntityTeamMigrationsCard }) => <EntityTeamMigrationsCard />,
      ),
  },
});

const myMigrations = HomePageWidgetBlueprint.make({
  name: 'my-migrations',
  params: {
    name: 'MyTeamsMigrations',
    title: 'Migrations of my teams',
    description:
      'How far the migrations of your groups are, what stands still first',
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 2, defaultRows: 4 },
    },
    components: () =>
      import('./widget/MyMigrations').then(({ MyMigrations }) => ({
        Content: MyMigrations,
      })),
  },
});

/** The cards of entity pages and the widget of the home page. */
export const smallExtensions = [componentCard, teamCard, myMigrations];
