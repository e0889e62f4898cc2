import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** The card of groups, systems, domains and components. */
export const alignmentCard = EntityCardBlueprint.make({
  name: 'alignment',
  params: {
    type: 'info',
    filter: { kind: { $in: ['group', 'system', 'domain', 'component'] } },
    loader: () =>
      import('./cards/EntityAlignmentCard').then(({ EntityAlignmentCard }) => (
        <EntityAlignmentCard />
      )),
  },
});
