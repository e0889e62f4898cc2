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
      critical: false
      timeoutMs: 200
      breaker: { library: opossum, errorThresholdPercent: 50 }
      fallback: { kind: cache, description: the rate of yesterday }
`;

/** The map of a scope without any breaker. */
export const NothingOnMap = () => (
  <EmptyState title="No call here has a breaker" yaml={YAML}>
    Declare the breakers of a component under spec.calls, or let a source tell
    of them: an annotation banyan/breakers-opossum with the address of its JSON
    is enough.
  </EmptyState>
);
