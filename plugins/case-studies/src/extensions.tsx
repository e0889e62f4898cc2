import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RiBookOpenLine } from '@remixicon/react';

const content = EntityContentBlueprint.make({
  params: {
    path: '/case-study',
    title: 'Case study',
    icon: <RiBookOpenLine />,
    filter: { kind: 'group', 'spec.type': 'organization' },
    loader: () =>
      import('./entity').then(({ EntityCaseStudyContent }) => (
        <EntityCaseStudyContent />
      )),
  },
});

/** What stands on the pages of entities. */
export const smallExtensions = [content];
