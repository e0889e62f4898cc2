import { parseEntityRef } from '@backstage/catalog-model';
import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import type { ShownGroup } from '../data';
import { caseStudyYaml } from '../entity/caseStudyYaml';

const yamlOf = ({ ref, title }: { ref: string; title: string }) => {
  const { namespace, name } = parseEntityRef(ref);
  return caseStudyYaml({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { namespace, name, title },
  });
};

/** Nobody wrote down what a group did when, and how to. */
export const NoTimeline = ({ group }: { group: ShownGroup }) => (
  <EmptyState
    title={`${group.title}: no timeline in the case file`}
    yaml={yamlOf(group)}
  >
    Its migrations are drawn where the portal knows them. Events come from a
    case file: commit this with your own where your catalog files are.
  </EmptyState>
);

/** The catalog has no case study. */
export const NoCaseStudy = () => (
  <EmptyState
    title="The catalog has no case study yet"
    yaml={yamlOf({ ref: 'group:shop/shop', title: 'Shop' })}
  >
    A lane is an organisation with a case file. Commit one where your catalog
    files are.
  </EmptyState>
);

/** Every lane was taken out. */
export const NothingShown = () => (
  <EmptyState title="No lane is shown">
    Add an organisation or a tribe above, or choose yours as the scope of the
    page.
  </EmptyState>
);
