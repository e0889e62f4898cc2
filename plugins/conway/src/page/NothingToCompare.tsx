import { EmptyState, entityTitle } from '@banyan/backstage-plugin-banyan-react';

const YAML = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: billing-api
  namespace: acme
spec:
  type: service
  lifecycle: production
  owner: group:billing
  system: billing
  calls:
    - to: component:tax-service
      mode: sync
`;

/** The page of a scope without components. */
export const NothingToCompare = ({ scope }: { scope?: string }) => (
  <EmptyState title="There is nothing to compare here" yaml={YAML}>
    No component is in {scope ? entityTitle(scope) : 'the catalog'}. Register
    components with an owner, a system and the calls that they make; the page
    knows them at the next refresh of the snapshot.
  </EmptyState>
);
