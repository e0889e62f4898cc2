import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import type { ShownGroup } from '../data';
import { caseStudyYaml } from '../entity/caseStudyYaml';
import { registerRouteRef } from '../routes';

const ORGANISATION = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: shop
  namespace: shop
  title: Shop
  annotations:
    banyan/known-for: fast deliveries
spec:
  type: organization
  children: []
`;

const entityOf = ({ ref, title }: ShownGroup) => {
  const { namespace, name } = parseEntityRef(ref);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { namespace, name, title },
  };
};

const Register = () => {
  const base = useRouteRef(registerRouteRef);
  return base ? <Link href={base()}>Register the file</Link> : null;
};

/** The catalog has nobody to compare. */
export const NoOrganisation = () => (
  <EmptyState title="The catalog has no organisation yet" yaml={ORGANISATION}>
    Columns are groups of type organization or tribe, with what their teams own.
    Commit one where your catalog files are. <Register />
  </EmptyState>
);

/** Every column was taken out, or nobody has a case file. */
export const NothingShown = () => (
  <EmptyState title="No column is shown">
    Add an organisation or a tribe above, or choose yours as the scope of the
    page.
  </EmptyState>
);

/** Nobody wrote down what a group did, and how to. */
export const NoCaseFile = ({ group }: { group: ShownGroup }) => (
  <EmptyState
    title={`${group.title} has no case file`}
    yaml={caseStudyYaml(entityOf(group))}
  >
    Its measures are live all the same. A case file says in your own words what
    the chapters say of the others, with where it is from. <Register />
  </EmptyState>
);
