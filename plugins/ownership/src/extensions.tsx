import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const ownerCard = EntityCardBlueprint.make({
  name: 'owner',
  params: {
    type: 'info',
    filter: { kind: { $in: ['component', 'resource', 'api'] } },
    loader: () =>
      import('./cards/EntityOwnerCard').then(({ EntityOwnerCard }) => (
        <EntityOwnerCard />
      )),
  },
});

const ownsCard = EntityCardBlueprint.make({
  name: 'owns',
  params: {
    type: 'content',
    filter: { kind: 'group' },
    loader: () =>
      import('./cards/EntityOwnsCard').then(({ EntityOwnsCard }) => (
        <EntityOwnsCard />
      )),
  },
});

const sharesCard = EntityCardBlueprint.make({
  name: 'owner-shares',
  params: {
    type: 'info',
    filter: { kind: { $in: ['system', 'domain'] } },
    loader: () =>
      import('./cards/EntityOwnerSharesCard').then(
        ({ EntityOwnerSharesCard }) => <EntityOwnerSharesCard />,
      ),
  },
});

const myServices = HomePageWidgetBlueprint.make({
  name: 'my-services',
  params: {
    name: 'MyTeamsServices',
    title: 'My team’s services',
    description: 'The components that your groups own, by tier',
    layout: {
      width: { minColumns: 3, defaultColumns: 6 },
      height: { minRows: 2, defaultRows: 4 },
    },
    components: () =>
      import('./home/MyServices').then(({ MyServices }) => ({
        Content: MyServices,
      })),
  },
});

/** The cards of entity pages and the widget of the home page. */
export const smallExtensions = [ownerCard, ownsCard, sharesCard, myServices];
