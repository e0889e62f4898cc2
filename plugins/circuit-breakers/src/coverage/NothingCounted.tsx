import { EmptyState } from '@banyan/backstage-plugin-banyan-react';

const YAML = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: checkout
spec:
  type: service
  lifecycle: production
  owner: group:payments
  calls:
    - to: component:tax-service
      mode: sync
      critical: true
      timeoutMs: 200
`;

/** The coverage of a scope in which no team waits for another. */
export const NothingCounted = () => (
  <EmptyState title="No team here waits for another" yaml={YAML}>
    No synchronous call between live services of different owners is declared in
    this scope. Components state their calls under spec.calls.
  </EmptyState>
);
